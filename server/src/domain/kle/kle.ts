/**
 * The joint classification of municipal work (KLE) as far as it is ours to ship: its syntax and what the facet letters
 * mean. The titles belong to the publisher; the user points to the official file, which fills a {@link KleEdition}.
 * Source: the official XML schema (`hovedgruppe.gruppe.emne`, handlingsfacet of one letter and two digits).
 */

export interface FacetMeaning {
  readonly da: string;
  readonly en: string;
}

/** The letters a handlingsfacet may begin with, in the order of the plan. */
export const FACET_LETTERS: Readonly<Record<string, FacetMeaning>> = {
  A: { da: 'Organisering: hvordan opgaven er lagt til rette', en: 'Organisation: how the work is set up' },
  P: { da: 'Planlægning: planer, regler og principper', en: 'Planning: plans, rules and principles' },
  S: { da: 'Overordnet økonomi', en: 'Economy at the overall level' },
  Ø: { da: 'Økonomi inden for de rammer, der er fastlagt', en: 'Economy within the limits already set' },
  G: { da: 'Sager, der behandles efter faste regler', en: 'Cases handled by fixed rules' },
  K: { da: 'Kontrol og klager', en: 'Control and complaints' },
  I: { da: 'Informativt materiale, som kommunen har modtaget', en: 'Informative material received' },
};

/** One of the seven letters of the schema, as a capital. */
export function isFacetLetter(letter: string): boolean {
  return letter.length === 1 && Object.hasOwn(FACET_LETTERS, letter);
}

/** One entry of the plan. `retired` is the date it went out, as the file writes it. */
export interface KleEntry {
  readonly title: string;
  readonly retired?: string;
}

/** An edition of the plan as read from the official file. Keys: mainGroups `15`, groups `15.00`, subjects `15.00.00`, facetCategories `A`, facets `A00`. */
export interface KleEdition {
  /** Date of publication as the file gives it. */
  readonly published?: string;
  readonly mainGroups: ReadonlyMap<string, KleEntry>;
  readonly groups: ReadonlyMap<string, KleEntry>;
  readonly subjects: ReadonlyMap<string, KleEntry>;
  readonly facetCategories: ReadonlyMap<string, KleEntry>;
  readonly facets: ReadonlyMap<string, KleEntry>;
}

/** A subject number taken apart, with the titles an edition knows. */
export interface SubjectDescription {
  readonly subject: string;
  readonly group: string;
  readonly mainGroup: string;
  /** True for `dd.dd.00`: the subject spans its whole group. */
  readonly spansGroup: boolean;
  readonly subjectEntry?: KleEntry;
  readonly groupEntry?: KleEntry;
  readonly mainGroupEntry?: KleEntry;
}

/** Takes `15.00.00` apart; undefined when it is no subject number (three groups of two digits). */
export function describeSubject(subject: string, edition?: KleEdition): SubjectDescription | undefined {
  if (!SUBJECT.test(subject)) return undefined;
  const group = subject.slice(0, 5);
  const mainGroup = subject.slice(0, 2);
  const subjectEntry = edition?.subjects.get(subject);
  const groupEntry = edition?.groups.get(group);
  const mainGroupEntry = edition?.mainGroups.get(mainGroup);
  return {
    subject,
    group,
    mainGroup,
    spansGroup: subject.endsWith('.00'),
    ...(subjectEntry === undefined ? {} : { subjectEntry }),
    ...(groupEntry === undefined ? {} : { groupEntry }),
    ...(mainGroupEntry === undefined ? {} : { mainGroupEntry }),
  };
}

const SUBJECT = /^\d\d\.\d\d\.\d\d$/;
