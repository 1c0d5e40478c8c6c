/** Dates in words, in either language. */
import { dateParts, type IsoDate, weekdayOf } from '../../domain/dates/dates.ts';
import { type Language, textsOf } from '../../texts/texts.ts';

/** `10. marts 2021` · `10 March 2021`. */
export function plainDate(date: IsoDate, language: Language): string {
  const { year, month, day } = dateParts(date);
  const texts = textsOf(language);
  return texts.date.long(day, texts.months[month - 1] ?? '', year);
}

/** `onsdag den 10. marts 2021` · `Wednesday 10 March 2021`. */
export function longDate(date: IsoDate, language: Language): string {
  return textsOf(language).date.withWeekday(weekdayName(date, language), plainDate(date, language));
}

/** `onsdag` · `Wednesday`. */
export function weekdayName(date: IsoDate, language: Language): string {
  return textsOf(language).weekdays[weekdayOf(date)] ?? '';
}
