/** Rows of an invented meeting. */
import type { CaseTreatment, DecisionRow } from '../../../../server/src/protocol.ts';

export const BODY = 'Havneudvalget';

/** An ordinary item that was adopted, with what differs. */
export function decided(differs: Partial<DecisionRow> = {}): DecisionRow {
  return {
    number: '12',
    title: 'Ny mole i Fjordby',
    line: 10,
    endLine: 20,
    journalNumber: '05.01.08-P20-1-24',
    decision: 'Godkendt',
    text: 'Indstillingen blev godkendt',
    class: 'adopted',
    votes: [],
    dissent: false,
    decisionLine: 17,
    absent: [],
    attachments: 0,
    problems: 0,
    closed: false,
    standing: false,
    body: BODY,
    date: '2024-04-09',
    ...differs,
  };
}

/** A treatment of a case in minutes, with what differs. */
export function treated(date: string, decision: string | null, differs: Partial<CaseTreatment> = {}): CaseTreatment {
  return {
    uri: `file:///sag/${date}.referat.txt`,
    line: 4,
    number: '12',
    title: 'Ny mole i Fjordby',
    date,
    body: BODY,
    kind: 'referat',
    decision,
    class: decision === null ? null : 'adopted',
    ...differs,
  };
}
