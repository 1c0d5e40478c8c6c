/** Numbers in a row with a slip of the hand in it. */

/** One slip of the hand: 1, 3, 2, 4 and 1, 2, 2, 4 stand for 1, 2, 3, 4, and so does 1, 2, 3, 3. */
export function inOrder(numbers: readonly number[]): readonly number[] {
  if (numbers.length < LEAST_ROW) return numbers;
  for (const [i, number] of numbers.entries()) {
    const next = numbers[i + 1];
    if (next === number - 1 && fits(numbers[i - 1], next - 1) && fits(numbers[i + 2], number + 1))
      return numbers.with(i, next).with(i + 1, number);
    if (next === number && (numbers[i + 2] ?? (i > 0 ? number + 2 : 0)) === number + 2)
      return numbers.with(i + 1, number + 1);
  }
  return numbers;
}
/** Fewer numbers are no row to be out of. */
const LEAST_ROW = 4;

function fits(number: number | undefined, expected: number): boolean {
  return number === undefined || number === expected;
}

/** Each number follows the one before it; one slip, or one number left out of a longer row, does not matter. */
export function countsUp(numbers: readonly number[]): boolean {
  const row = inOrder(numbers);
  const gaps = row.slice(1).map((number, i) => number - (row[i] as number) - 1);
  const left = gaps.filter((gap) => gap !== 0);
  return left.length === 0 || (row.length >= LEAST_ROW && left.length === 1 && left[0] === 1);
}
