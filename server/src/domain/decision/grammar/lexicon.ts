/** Verb forms by how they are written. */
import { type Act, VERBS } from '../../words/decisions/decision-verbs.ts';

export type Form = 'infinitive' | 'present' | 'past' | 'participle' | 'passive' | 'past-passive';

const FORMS: readonly Form[] = ['infinitive', 'present', 'past', 'participle', 'passive', 'past-passive'];

export interface VerbForm {
  readonly act: Act;
  readonly form: Form;
  /** The infinitive, which names the verb. */
  readonly verb: string;
  /** Its participle (`godkendt`), for labels. */
  readonly participle: string;
}

const FORM_OF = new Map<string, VerbForm>();
for (const [act, written] of VERBS) {
  const words = written.split(' ');
  for (const [i, word] of words.entries()) {
    // The same letters may be two forms (`udsat`): the earlier one in the table stands.
    if (word === '-' || FORM_OF.has(word)) continue;
    FORM_OF.set(word, {
      act,
      form: FORMS[i] as Form,
      verb: words[0] as string,
      participle: words[3] === '-' ? (words[0] as string) : (words[3] as string),
    });
  }
}

/** @param word in lower case */
export function verbForm(word: string): VerbForm | undefined {
  return FORM_OF.get(word);
}

export function isFiniteForm(form: Form): boolean {
  return form !== 'infinitive' && form !== 'participle';
}
