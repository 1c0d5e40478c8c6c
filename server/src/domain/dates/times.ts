/** Times of day as minutes write them: `kl. 16:00`, `Kl 16.30`, `16:00-18:15`. */

const TIME =
  /(?<!\d|\d[.:-])(?:(?:kl\.?|klokken)[ \u00a0]*(\d{1,2})(?:[.:](\d{2}))?|(\d{1,2}):(\d{2}))(?![\d:]|[.-]\d)/iu;

/** The first time of day in a text as `HH:MM`; undefined when there is none. Linear. */
export function findTime(text: string): string | undefined {
  const found = TIME.exec(text);
  const hour = Number(found?.[1] ?? found?.[3]);
  const minute = Number(found?.[2] ?? found?.[4] ?? 0);
  if (!found || !(hour < 24) || !(minute < 60)) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
