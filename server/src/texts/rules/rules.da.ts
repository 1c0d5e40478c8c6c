/** Danish texts of the rules. */
import type { RuleTextTable } from './rule-texts.ts';

const JOURNAL = 'Journalnummeret "{number}" er forkert: ';

export const RULES_DA: RuleTextTable = {
  'missing-decision': {
    summary: 'Et åbent punkt i et referat mangler sin egen beslutning.',
    messages: { missing: 'Punktet mangler en beslutning. Indsæt afsnittet, eller markér punktet som lukket.' },
    fixes: { insert: 'Indsæt afsnittet "{heading}"' },
  },
  'missing-recommendation': {
    summary: 'En åben sag mangler en indstilling, selv om dokumentets andre sager har en.',
    messages: {
      missing: 'Punktet mangler en indstilling, som de andre sager har. Indsæt afsnittet.',
      'missing-alone': 'Punktet mangler en indstilling. Indsæt afsnittet.',
    },
    fixes: { insert: 'Indsæt afsnittet "{heading}"' },
  },
  'malformed-journal-number': {
    summary: 'Journalnummeret er ikke skrevet rigtigt.',
    messages: {
      'missing-digit': `${JOURNAL}der mangler et ciffer i del {index}, "{part}".`,
      'extra-digit': `${JOURNAL}der er et ciffer for meget i del {index}, "{part}".`,
      'missing-part-of-house': `${JOURNAL}der mangler en del, som de andre numre har.`,
      'missing-part': `${JOURNAL}der mangler en del. Formen er 00.00.00-A00-1-21.`,
      'extra-part': `${JOURNAL}der er en del for meget. Formen er 00.00.00-A00-1-21.`,
      'missing-separator': `${JOURNAL}der mangler et skilletegn.`,
      'double-separator': `${JOURNAL}der er et skilletegn for meget.`,
      'wrong-separator-of-house': `${JOURNAL}skilletegnet er forkert.`,
      'wrong-separator': `${JOURNAL}skilletegnet er forkert. Emnet deles af punktummer, resten af bindestreger.`,
      'blank-for-separator': `${JOURNAL}der står et mellemrum i stedet for et skilletegn.`,
      'comma-for-dot': `${JOURNAL}der står et komma i stedet for et punktum.`,
      'slash-for-dot': `${JOURNAL}der står en skråstreg i stedet for et punktum.`,
      'wrong-dash': `${JOURNAL}der står en tankestreg i stedet for en bindestreg.`,
      'stray-blank': `${JOURNAL}der er et overflødigt mellemrum.`,
      'wrong-facet-letter': `${JOURNAL}handlingsfacetten skal begynde med A, P, S, Ø, G, K eller I.`,
      'missing-facet-letter': `${JOURNAL}handlingsfacetten mangler sit bogstav.`,
      'lower-case-facet': `${JOURNAL}handlingsfacettens bogstav skal være stort.`,
      'letter-for-digit': `${JOURNAL}der står et bogstav, hvor der skal stå et tal.`,
      'four-digit-year': `${JOURNAL}året skrives med to cifre.`,
      'leading-zero': `${JOURNAL}løbenummeret skrives uden nul foran.`,
    },
    fixes: { replace: 'Ret til {number}' },
  },
  'empty-section': {
    summary: 'En overskrift har ingen tekst under sig.',
    messages: {
      empty: 'Afsnittet "{heading}" er tomt. Skriv teksten, eller fjern overskriften.',
      'empty-decision': 'Beslutningen er tom. Skriv, hvad der blev besluttet.',
      undecided: 'Intet er besluttet endnu: ingen af mødets beslutninger har tekst.',
    },
    fixes: { remove: 'Fjern overskriften "{heading}"' },
  },
  'duplicate-section': {
    summary: 'Det samme afsnit står to gange i et punkt.',
    messages: {
      duplicate: 'Afsnittet "{heading}" står to gange i punktet. Saml teksten under én overskrift.',
    },
  },
  'missing-journal-number': {
    summary: 'En sag mangler journalnummer, selv om dokumentets andre sager har et.',
    messages: {
      missing: 'Sagen har intet journalnummer, som de andre sager har.',
    },
  },
  'journal-number-year': {
    summary: 'Sagen er efter sit nummer oprettet efter mødet.',
    messages: {
      after: 'Journalnummeret siger, at sagen er fra {year}, men mødet var i {meeting}. Ret nummeret.',
    },
  },
  'unknown-kle-number': {
    summary: 'Journalnummerets emne eller facet findes ikke i den KLE-udgave, der er angivet.',
    messages: {
      subject: 'Emnet {code} findes ikke i KLE-udgaven {edition}. Det er måske udgået.',
      facet: 'Facetten {code} findes ikke i KLE-udgaven {edition}. Den er måske udgået.',
      'retired-subject': 'Emnet {code} er udgået ifølge KLE-udgaven {edition}.',
      'retired-facet': 'Facetten {code} er udgået ifølge KLE-udgaven {edition}.',
    },
  },
  'item-number-sequence': {
    summary: 'Punkternes numre springer eller gentages.',
    messages: {
      gap: 'Nummer {expected} mangler: punktet har nummer {number}. Ret nummeret, eller find det punkt, der mangler.',
      'gap-many':
        'Numrene {expected} til {last} mangler: punktet har nummer {number}. Ret nummeret, eller find de punkter, der mangler.',
      swapped: 'Nummer {number} står før nummer {expected}. Byt om på numrene eller punkterne.',
      duplicate: 'Nummer {number} er brugt før. Næste nummer er {expected}.',
      taken: 'Nummer {number} har et senere punkt. Næste nummer her er {expected}.',
    },
    fixes: { renumber: 'Omnummerér herfra, så punktet får nummer {expected}' },
  },
  'toc-title-mismatch': {
    summary: 'Indholdsfortegnelsen giver et punkt en anden titel end overskriften.',
    messages: {
      mismatch: 'Indholdsfortegnelsen har en anden titel end punktet: "{title}". Ret den ene af dem.',
    },
    fixes: { 'take-title': 'Brug punktets titel: "{title}"' },
  },
  'toc-missing-item': {
    summary: 'Et punkt står ikke i indholdsfortegnelsen.',
    messages: {
      missing: 'Punktet står ikke i indholdsfortegnelsen. Sæt det ind der.',
    },
  },
  'toc-order': {
    summary: 'Punkterne står i en anden rækkefølge end i indholdsfortegnelsen.',
    messages: {
      order:
        'Punkterne står i en anden rækkefølge end i indholdsfortegnelsen, fx "{title}". Skriv indholdsfortegnelsen igen.',
    },
  },
  'toc-extra-entry': {
    summary: 'Indholdsfortegnelsen nævner et punkt, som dokumentet ikke har.',
    messages: {
      extra: 'Dokumentet har intet punkt med titlen "{entry}". Fjern linjen, eller find punktet.',
    },
    fixes: { remove: 'Fjern linjen fra indholdsfortegnelsen' },
  },
  'weekday-mismatch': {
    summary: 'En ugedag passer ikke til sin dato.',
    messages: {
      mismatch: 'Den {date} er en {right}, ikke en {written}. Ret ugedagen eller datoen.',
    },
    fixes: { weekday: 'Ret ugedagen til {right}' },
  },
  'invalid-date': {
    summary: 'En dato findes ikke i kalenderen.',
    messages: {
      'no-such-day': 'Datoen findes ikke: {month} {year} har {days} dage.',
    },
  },
  'decision-date-mismatch': {
    summary: 'Beslutningen har en anden dato end mødet.',
    messages: {
      mismatch: 'Beslutningen er dateret {written}, men mødet var {meeting}. Ret datoen.',
    },
    fixes: { date: 'Brug mødets dato: {date}' },
  },
  'decision-body-mismatch': {
    summary: 'Beslutningen nævner et andet udvalg end det, der holdt mødet.',
    messages: {
      mismatch: 'Beslutningen nævner {written}, men mødet blev holdt af {body}. Ret navnet.',
    },
    fixes: { body: 'Skriv {body}' },
  },
  'inconsistent-meeting-date': {
    summary: 'To punkter giver det samme udvalgs møde hver sin dato.',
    messages: {
      here: 'Her står {date}.',
      differs:
        'Her står {date}, men punkt {number} giver det samme udvalgs møde datoen {other}. Undersøg, hvilken der er rigtig.',
    },
  },
  'missing-meeting-date': {
    summary: 'Referatets hoved siger ikke, hvornår mødet var.',
    messages: {
      missing: 'Mødets dato mangler i titlen og i mødefakta. Skriv den.',
    },
  },
  'missing-attendance': {
    summary: 'Referatet nævner ingen, der var til stede eller fraværende.',
    messages: {
      missing: 'Referatet siger ikke, hvem der deltog eller var fraværende.',
      empty: 'Der står ingen navne ved "{label}". Skriv navnene, eller fjern linjen.',
    },
  },
  'cpr-number': {
    summary: 'Teksten indeholder et CPR-nummer.',
    messages: {
      certain: 'CPR-nummeret {masked} må ikke offentliggøres. Fjern det, eller skjul de sidste fire cifre.',
      likely: '{masked} ligner et CPR-nummer. Fjern det, hvis det er et.',
      test: '{masked} har form som et CPR-nummer til test. Fjern det, hvis det ikke skal læses af andre.',
    },
    fixes: { mask: 'Skjul de sidste fire cifre: {masked}' },
  },
  'personal-contact': {
    summary: 'Teksten indeholder en privat mailadresse eller et telefonnummer.',
    messages: {
      mail: 'Mailadressen ser privat ud. Fjern den, hvis den ikke skal offentliggøres.',
      phone: 'Telefonnummeret kan være privat. Fjern det, hvis det ikke skal offentliggøres.',
    },
  },
  'template-leftover': {
    summary: 'Hjælpetekst, pladsholder eller tekst fra programmet er blevet stående.',
    messages: {
      help: 'Hjælpeteksten fra skabelonen er blevet stående. Fjern den.',
      placeholder: '"{text}" er en pladsholder fra skabelonen. Skriv det, der skal stå, eller fjern den.',
      page: '"{text}" er tekst fra hjemmesiden, ikke fra referatet. Fjern den.',
      tool: '"{text}" er tekst fra programmet, ikke fra referatet. Fjern den.',
      filler: 'Fyldteksten er blevet stående. Fjern den.',
      initials: 'Sagsbehandlerens initialer "{text}" er blevet stående. Fjern dem, hvis de ikke skal med.',
      anonymous: '"{text}" kan være en pladsholder. Skriv det, der skal stå, hvis det ikke er med vilje.',
    },
    fixes: { remove: 'Fjern teksten' },
  },
  'broken-characters': {
    summary: 'Tegn er gået tabt eller er blevet forvansket.',
    messages: {
      mojibake: '"{written}" er et forvansket "{repair}". Ret tegnet.',
      replacement: 'Et tegn er gået tabt her. Skriv det igen.',
      'question-mark': 'Spørgsmålstegnet i "{word}" står vist i stedet for et tabt tegn. Ret ordet.',
      entity: '"{written}" er kode for et tegn. Skriv tegnet selv.',
    },
    fixes: { repair: 'Ret til "{repair}"' },
  },
  'closed-item-content': {
    summary: 'Et lukket punkt viser mere end titel og beslutning.',
    messages: {
      content: 'Punktet er lukket, men teksten her ville blive læst af alle. Fjern den, før referatet offentliggøres.',
    },
  },
  'closed-item-decision': {
    summary: 'Et af byrådets lukkede punkter viser ingen beslutning.',
    messages: {
      none: 'Det lukkede punkts beslutning er ikke med. Den skal offentliggøres, så vidt tavshedspligten tillader det.',
    },
  },
  'closed-item-title': {
    summary: 'Et lukket punkts titel skjuler, hvad sagen handler om.',
    messages: {
      hidden: 'Titlen "{title}" siger ikke, hvad sagen handler om. Skriv emnet uden at røbe det fortrolige.',
      none: 'Det lukkede punkt har ingen titel. Skriv sagens emne uden at røbe det fortrolige.',
    },
  },
  'closed-item-order': {
    summary: 'Lukkede punkter står før åbne.',
    messages: {
      order: 'Det lukkede punkt står før åbne punkter. De lukkede står normalt til sidst.',
    },
  },
  'recommendation-form': {
    summary: 'Indstillingen siger ikke, hvem der indstiller, gentager "at" eller er nummereret forkert.',
    messages: {
      nobody: 'Det fremgår ikke, hvem der indstiller. Skriv fx "Forvaltningen indstiller, at …".',
      'double-at': '"at" står både i indledningen og i punktet. Fjern det ene.',
      numbering: 'Punktet har nummer {number}; det næste skulle være {expected}.',
    },
    fixes: {
      'drop-at': 'Fjern "at" i punktet',
      number: 'Ret nummeret til {expected}',
      renumber: 'Omnummerér herfra, så punktet får nummer {expected}',
    },
  },
  'decision-points': {
    summary: 'Beslutningen svarer på et punkt, som indstillingen ikke har.',
    messages: {
      'no-such-point': 'Indstillingen har kun {count} punkter, men beslutningen svarer på punkt {number}.',
    },
  },
  'vote-without-names': {
    summary: 'En afstemning er kun gengivet med tal.',
    messages: {
      totals: 'Det fremgår ikke, hvem der stemte hvad. Skriv medlemmernes eller gruppernes navne.',
    },
  },
  'attachment-reference': {
    summary: 'Teksten henviser til et bilag, som punktet ikke har.',
    messages: {
      'no-such-number': 'Der henvises til bilag {number}, men punktet har {count} bilag.',
      'no-attachments': 'Teksten siger, at noget er vedlagt, men punktet har ingen bilag.',
    },
  },
  'body-name-variant': {
    summary: 'Udvalgets navn er stavet på to måder.',
    messages: {
      variant: '"{written}" hedder "{body}" i referatets titel. Brug det samme navn.',
    },
    fixes: { spell: 'Skriv {body}' },
  },
  'heading-variant': {
    summary: 'En overskrift afviger med et bogstav eller et punktum fra de andre.',
    messages: {
      misspelt: '"{written}" ligner overskriften "{heading}". Ret stavningen.',
      'full-stop': 'Overskriften "{heading}" slutter med punktum, som de andre ikke har.',
    },
    fixes: { spell: 'Ret til "{heading}"', 'remove-stop': 'Fjern punktummet' },
  },
  'missing-section': {
    summary: 'Et afsnit, som kommunens skabelon kræver, mangler.',
    messages: {
      missing: 'Punktet mangler afsnittet "{heading}", som skabelonen kræver.',
    },
    fixes: { insert: 'Indsæt afsnittet "{heading}"' },
  },
  'journal-number-form': {
    summary: 'Journalnummeret har en anden form, end skabelonen siger.',
    messages: {
      form: '"{number}" har ikke skabelonens form (som {example}).',
    },
  },
};
