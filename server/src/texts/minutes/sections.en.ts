/** What belongs in a section, by its role, in English. */
import type { SectionTexts } from './sections.da.ts';

export const sectionsEn: SectionTexts = {
  topic: {
    title: 'Subject of the case',
    text: 'One or two sentences on what the body is asked to settle. Reasons and figures belong in the presentation of the case.',
  },
  summary: {
    title: 'Summary',
    text: 'The case in short, understandable without the rest: what it is about and what is to be decided.',
  },
  occasion: {
    title: 'Occasion and background',
    text: 'Why the case comes now: an earlier decision, a request, new legislation or a deadline.',
  },
  case: {
    title: 'Presentation of the case',
    text: 'The facts and the administration’s considerations: all the body must know to decide. Refer to attachments rather than repeating them.',
  },
  process: {
    title: 'Course of the case',
    text: 'Which committees have dealt with the case or will, in what order, and who has the authority to settle it.',
  },
  schedule: {
    title: 'Schedule',
    text: 'The next steps with dates: when the case goes on, and when the decision is to be carried out.',
  },
  law: {
    title: 'Legal basis',
    text: 'The acts, orders and agreements the case rests on, with sections, so that they can be looked up.',
  },
  economy: {
    title: 'Economy',
    text: 'What the case costs or saves, which grant is used and how it is financed, in later years too.',
  },
  consequences: {
    title: 'Consequences',
    text: 'What a decision brings about elsewhere: environment and climate, staff, citizens or risks.',
  },
  hearing: {
    title: 'Hearing and involvement',
    text: 'Who has been or will be heard, the deadline, and what the hearing showed.',
  },
  communication: {
    title: 'Communication',
    text: 'Who is to be told about the decision, when and how.',
  },
  endorsement: {
    title: 'Endorsement and assessment',
    text: 'Remarks of the administration or a department, kept apart from the facts.',
  },
  recommendation: {
    title: 'Recommendation',
    text: 'Who recommends what, worded so that the body can answer yes or no. Several points are numbered so that the decision can refer to them.',
  },
  decision: {
    title: 'Decision',
    text: 'What the body decided at the meeting, and who took no part. Decisions must stand in the decision protocol, and a member may demand a dissent entered (Local Government Act § 13).',
  },
  attachments: {
    title: 'Attachments',
    text: 'The documents of the case, one on each line by the name they were sent out under.',
  },
  other: {
    title: 'Section',
    text: 'A section of the house’s own template.',
  },
  earlier: {
    title: 'Earlier decision',
    text: 'Another body’s decision in the same case. It is not this meeting’s own decision, which stands by itself.',
  },
};
