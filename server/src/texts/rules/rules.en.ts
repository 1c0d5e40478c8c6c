/** English texts of the rules. */
import type { RuleTextTable } from './rule-texts.ts';

const JOURNAL = 'Journal number "{number}" is malformed: ';

export const RULES_EN: RuleTextTable = {
  'missing-decision': {
    summary: 'An open item of the minutes lacks its own decision.',
    messages: { missing: 'The item has no decision (Beslutning). Insert the section, or mark the item as closed.' },
    fixes: { insert: 'Insert the section "{heading}"' },
  },
  'missing-recommendation': {
    summary: 'An open case lacks a recommendation although the other cases of the document have one.',
    messages: {
      missing: 'The item has no recommendation (Indstilling), which the other cases have. Insert the section.',
      'missing-alone': 'The item has no recommendation (Indstilling). Insert the section.',
    },
    fixes: { insert: 'Insert the section "{heading}"' },
  },
  'malformed-journal-number': {
    summary: 'The journal number is not written correctly.',
    messages: {
      'missing-digit': `${JOURNAL}a digit is missing in part {index}, "{part}".`,
      'extra-digit': `${JOURNAL}there is a digit too many in part {index}, "{part}".`,
      'missing-part-of-house': `${JOURNAL}a part is missing that the other numbers have.`,
      'missing-part': `${JOURNAL}a part is missing. The form is 00.00.00-A00-1-21.`,
      'extra-part': `${JOURNAL}there is a part too many. The form is 00.00.00-A00-1-21.`,
      'missing-separator': `${JOURNAL}a separator is missing.`,
      'double-separator': `${JOURNAL}there is a separator too many.`,
      'wrong-separator-of-house': `${JOURNAL}the separator is wrong.`,
      'wrong-separator': `${JOURNAL}wrong separator. Full stops divide the subject, hyphens the rest.`,
      'blank-for-separator': `${JOURNAL}there is a blank where a separator belongs.`,
      'comma-for-dot': `${JOURNAL}there is a comma where a full stop belongs.`,
      'slash-for-dot': `${JOURNAL}there is a slash where a full stop belongs.`,
      'wrong-dash': `${JOURNAL}there is a dash where a hyphen belongs.`,
      'stray-blank': `${JOURNAL}there is a stray blank.`,
      'wrong-facet-letter': `${JOURNAL}the facet must begin with A, P, S, Ø, G, K or I.`,
      'missing-facet-letter': `${JOURNAL}the facet lacks its letter.`,
      'lower-case-facet': `${JOURNAL}the facet letter must be a capital.`,
      'letter-for-digit': `${JOURNAL}there is a letter where a digit belongs.`,
      'four-digit-year': `${JOURNAL}the year has two digits.`,
      'leading-zero': `${JOURNAL}the serial number has no leading zero.`,
    },
    fixes: { replace: 'Change to {number}' },
  },
  'empty-section': {
    summary: 'A heading has no text under it.',
    messages: {
      empty: 'The section "{heading}" is empty. Write its text, or remove the heading.',
      'empty-decision': 'The decision is empty. Write what was decided.',
      undecided: 'Nothing is decided yet: no decision of the meeting has a text.',
    },
    fixes: { remove: 'Remove the heading "{heading}"' },
  },
  'duplicate-section': {
    summary: 'The same section stands twice in an item.',
    messages: {
      duplicate: 'The section "{heading}" stands twice in the item. Gather the text under one heading.',
    },
  },
  'missing-journal-number': {
    summary: "A case has no journal number although the document's other cases have one.",
    messages: {
      missing: 'The case has no journal number, which the other cases have.',
    },
  },
  'journal-number-year': {
    summary: 'By its number the case was opened after the meeting.',
    messages: {
      after: 'The journal number says the case is from {year}, but the meeting was in {meeting}. Mend the number.',
    },
  },
  'unknown-kle-number': {
    summary: 'The subject or facet is not in the given edition of KLE.',
    messages: {
      subject: 'Subject {code} is not in the KLE edition {edition}. It may have been retired.',
      facet: 'Facet {code} is not in the KLE edition {edition}. It may have been retired.',
      'retired-subject': 'Subject {code} was retired according to the KLE edition {edition}.',
      'retired-facet': 'Facet {code} was retired according to the KLE edition {edition}.',
    },
  },
  'item-number-sequence': {
    summary: 'Item numbers skip or repeat.',
    messages: {
      gap: 'Number {expected} is missing: the item has number {number}. Mend the number, or find the missing item.',
      'gap-many':
        'Numbers {expected} to {last} are missing: the item has number {number}. Mend the number, or find the missing items.',
      swapped: 'Number {number} stands before number {expected}. Swap the numbers or the items.',
      duplicate: 'Number {number} was used before. The next number is {expected}.',
      taken: 'Number {number} belongs to a later item. The next number here is {expected}.',
    },
    fixes: { renumber: 'Renumber from here, beginning with {expected}' },
  },
  'toc-title-mismatch': {
    summary: 'The contents give an item another title than its heading.',
    messages: {
      mismatch: 'The contents have another title than the item: "{title}". Mend one of them.',
    },
    fixes: { 'take-title': 'Use the item\'s title: "{title}"' },
  },
  'toc-missing-item': {
    summary: 'The contents do not name an item.',
    messages: {
      missing: 'The item is not in the contents. Add it there.',
    },
  },
  'toc-order': {
    summary: 'The items stand in another order than in the contents.',
    messages: {
      order: 'The items stand in another order than the contents say, "{title}" for one. Write the contents anew.',
    },
  },
  'toc-extra-entry': {
    summary: 'The contents name an item that the document does not have.',
    messages: {
      extra: 'The document has no item with the title "{entry}". Remove the line, or find the item.',
    },
    fixes: { remove: 'Remove the line from the contents' },
  },
  'weekday-mismatch': {
    summary: 'A weekday does not fit its date.',
    messages: {
      mismatch: '{date} is a {right}, not a {written}. Mend the weekday or the date.',
    },
    fixes: { weekday: 'Change the weekday to {right}' },
  },
  'invalid-date': {
    summary: 'No calendar has this date.',
    messages: {
      'no-such-day': 'There is no such date: {month} {year} has {days} days.',
    },
  },
  'decision-date-mismatch': {
    summary: 'The decision has another date than the meeting.',
    messages: {
      mismatch: 'The decision is dated {written}, but the meeting was on {meeting}. Mend the date.',
    },
    fixes: { date: "Use the meeting's date: {date}" },
  },
  'decision-body-mismatch': {
    summary: 'The decision names another body than the one that met.',
    messages: {
      mismatch: 'The decision names {written}, but the meeting was held by {body}. Mend the name.',
    },
    fixes: { body: 'Write {body}' },
  },
  'inconsistent-meeting-date': {
    summary: "Two items give the same body's meeting different dates.",
    messages: {
      here: 'This says {date}.',
      differs:
        "This says {date}, but item {number} gives the same body's meeting the date {other}. Find out which is right.",
    },
  },
  'missing-meeting-date': {
    summary: 'The head of the minutes does not say when the meeting was.',
    messages: {
      missing: 'The date of the meeting is missing from the title and the meeting facts. Write it.',
    },
  },
  'missing-attendance': {
    summary: 'The minutes name nobody as present or absent.',
    messages: {
      missing: 'The minutes do not say who took part or was absent.',
      empty: 'No name stands behind "{label}". Write the names, or remove the label.',
    },
  },
  'cpr-number': {
    summary: 'The text holds a CPR number.',
    messages: {
      certain: 'The CPR number {masked} must not be published. Remove it, or mask the last four digits.',
      likely: '{masked} looks like a CPR number. Remove it if it is one.',
      test: '{masked} has the form of a CPR number for testing. Remove it if others are not to read it.',
    },
    fixes: { mask: 'Mask the last four digits: {masked}' },
  },
  'personal-contact': {
    summary: 'The text holds a private e-mail address or a telephone number.',
    messages: {
      mail: 'The e-mail address looks private. Remove it if it is not to be published.',
      phone: 'The telephone number may be private. Remove it if it is not to be published.',
    },
  },
  'template-leftover': {
    summary: 'Help text, a placeholder or text of the program was left in.',
    messages: {
      help: "The template's help text was left in. Remove it.",
      placeholder: '"{text}" is a placeholder of the template. Write what belongs here, or remove it.',
      page: '"{text}" is text of the web page, not of the minutes. Remove it.',
      tool: '"{text}" is text of the program, not of the minutes. Remove it.',
      filler: 'The filler text was left in. Remove it.',
      initials: 'The clerk\'s initials "{text}" were left in. Remove them if they do not belong.',
      anonymous: '"{text}" may be a placeholder. Write what belongs here unless it is on purpose.',
    },
    fixes: { remove: 'Remove the text' },
  },
  'broken-characters': {
    summary: 'Characters were lost or garbled.',
    messages: {
      mojibake: '"{written}" is a garbled "{repair}". Mend the character.',
      replacement: 'A character was lost here. Write it again.',
      'question-mark': 'The question mark in "{word}" seems to stand for a lost character. Mend the word.',
      entity: '"{written}" is the code of a character. Write the character itself.',
    },
    fixes: { repair: 'Change to "{repair}"' },
  },
  'closed-item-content': {
    summary: 'A closed item shows more than title and decision.',
    messages: {
      content: 'The item is closed, but everyone would read this text. Remove it before publication.',
    },
  },
  'closed-item-decision': {
    summary: 'A closed item of the council shows no decision.',
    messages: {
      none: 'The decision of the closed item is not shown. It is to be published as far as secrecy allows.',
    },
  },
  'closed-item-title': {
    summary: "A closed item's title hides what the case is about.",
    messages: {
      hidden:
        'The title "{title}" does not say what the case is about. Name the subject without giving away what is confidential.',
      none: 'The closed item has no title. Name the subject without giving away what is confidential.',
    },
  },
  'closed-item-order': {
    summary: 'Closed items stand before open ones.',
    messages: {
      order: 'The closed item stands before open items. Closed items usually come last.',
    },
  },
  'recommendation-form': {
    summary: 'The recommendation does not say who recommends, repeats "at", or is numbered wrongly.',
    messages: {
      nobody: 'It does not say who recommends. Write for example "Forvaltningen indstiller, at …".',
      'double-at': '"at" stands both in the lead-in and in the point. Remove one of them.',
      numbering: 'The point has number {number}; the next should be {expected}.',
    },
    fixes: {
      'drop-at': 'Remove "at" from the point',
      number: 'Change the number to {expected}',
      renumber: 'Renumber from here, beginning with {expected}',
    },
  },
  'decision-points': {
    summary: 'The decision answers a point the recommendation does not have.',
    messages: {
      'no-such-point': 'The recommendation has only {count} points, but the decision answers point {number}.',
    },
  },
  'vote-without-names': {
    summary: 'A vote is told in totals only.',
    messages: {
      totals: 'The minutes do not say who voted how. Write the names of the members or groups.',
    },
  },
  'attachment-reference': {
    summary: 'The text points to an attachment the item does not have.',
    messages: {
      'no-such-number': 'The text refers to attachment {number}, but the item has {count}.',
      'no-attachments': 'The text says that something is enclosed, but the item has no attachments.',
    },
  },
  'body-name-variant': {
    summary: "The committee's name is spelt in two ways.",
    messages: {
      variant: '"{written}" is "{body}" in the title of the minutes. Use the same name.',
    },
    fixes: { spell: 'Write {body}' },
  },
  'heading-variant': {
    summary: 'A heading differs by one letter or a full stop from the others.',
    messages: {
      misspelt: '"{written}" looks like the heading "{heading}". Mend the spelling.',
      'full-stop': 'The heading "{heading}" ends in a full stop, which the others do not.',
    },
    fixes: { spell: 'Change to "{heading}"', 'remove-stop': 'Remove the full stop' },
  },
  'missing-section': {
    summary: "A section that the municipality's template requires is missing.",
    messages: {
      missing: 'The item lacks the section "{heading}", which the template requires.',
    },
    fixes: { insert: 'Insert the section "{heading}"' },
  },
  'journal-number-form': {
    summary: 'The journal number has another form than the template says.',
    messages: {
      form: '"{number}" does not have the template\'s form (like {example}).',
    },
  },
};
