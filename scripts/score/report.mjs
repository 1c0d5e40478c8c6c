/** Adds up the documents and puts the sum into words. */
import { FIGURES } from './score-document.mjs';

const rounded = (value, digits) => Number(value.toFixed(digits));

/** `json` is what the last line prints: each figure as a share, null where nothing was judged. */
export function summary(tallies) {
  const figures = new Map(
    FIGURES.map((figure) => {
      const each = tallies.map((tally) => tally.figures.get(figure));
      return [figure, { right: total(each.map(({ right }) => right)), of: total(each.map(({ of }) => of)) }];
    }),
  );
  const alarms = total(tallies.map((tally) => tally.alarms.length));
  const others = total(tallies.map((tally) => tally.others.length));
  const exact = tallies.filter((tally) => tally.misses.length === 0 && tally.alarms.length === 0).length;
  const items = Math.max(figures.get('item recall').of, 1);
  const shares = [...figures].map(([figure, { right, of }]) => [figure, of > 0 ? rounded(right / of, 4) : null]);
  const json = {
    ...Object.fromEntries(shares),
    'alarms per 100': rounded((100 * alarms) / items, 2),
    'others per 100': rounded((100 * others) / items, 2),
    exact,
    documents: tallies.length,
  };
  return { figures, alarms, others, json };
}

/** What is printed for people. */
export function linesOf(tallies, { figures, alarms, others, json }, show) {
  const marked = ({ misses, alarms, others }) => [
    ...misses.map((line) => `- ${line}`),
    ...alarms.map((line) => `! ${line}`),
    ...others.map((line) => `? ${line}`),
  ];
  const shares = [...figures].map(
    ([figure, { right, of }]) => `${figure.padEnd(20)} ${right}/${of}${of > 0 ? ` = ${(right / of).toFixed(4)}` : ''}`,
  );
  return [
    ...(show ? tallies.flatMap(marked) : []),
    ...shares,
    `${'false alarms'.padEnd(20)} ${alarms} = ${json['alarms per 100']} per 100 items, and ${others} informations and hints not in the truth = ${json['others per 100']} per 100`,
    `whole documents exactly right ${json.exact}/${json.documents}`,
  ];
}

function total(numbers) {
  return numbers.reduce((sum, each) => sum + each, 0);
}
