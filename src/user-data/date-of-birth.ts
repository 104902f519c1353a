import type { Refusal } from "./refusal.js";
import { asciiDigits } from "./text.js";

const noDate: Refusal = {
  rule: "must be a date of birth, with a year of four digits",
  remedy: "write it as YYYY-MM-DD",
};
const twoReadings: Refusal = {
  rule: "must have one reading, which day and month up to 12 do not have",
  remedy: "write it as YYYY-MM-DD",
};
const noSuchDay: Refusal = {
  rule: "must be a day that exists, after 1900 and not in the future",
  remedy: "check the date; leave it out where it is unknown",
};

const yearFirst =
  /^(\d{4})(?:-?(\d{2})-?(\d{2})|[-/. ](\d{1,2})[-/. ](\d{1,2}))(?:[T ]\d\d:?\d\d.*)?$/is;
const yearLast = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/;
const dayAndName = /^(\d{1,2})(?:st|nd|rd|th)?[-. ]+([a-z]{3,9})[-,. ]+(\d{4})$/i;
const nameAndDay = /^([a-z]{3,9})[-. ]+(\d{1,2})(?:st|nd|rd|th)?[-,. ]+(\d{4})$/i;
const months = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
/** Before it lie the days that databases write for no date; nobody alive was born there. */
const earliest = Date.UTC(1901, 0, 1);

/**
 * The form of a date of birth: `YYYYMMDD`. A time after an ISO 8601 date is ignored, whatever its zone:
 * the day is the one that is written.
 */
export function normaliseDateOfBirth(text: string): string | Refusal {
  const written = asciiDigits(text);
  const iso = yearFirst.exec(written);
  if (iso) return dateOf(iso[1], Number(iso[2] ?? iso[4]), Number(iso[3] ?? iso[5]));
  const numeric = yearLast.exec(written);
  if (numeric) {
    const [first, second] = [Number(numeric[1]), Number(numeric[2])];
    if (first <= 12 && second <= 12 && first !== second) return twoReadings;
    return first > 12 ? dateOf(numeric[3], second, first) : dateOf(numeric[3], first, second);
  }
  const day = dayAndName.exec(written);
  if (day) return dateOf(day[3], monthOf(day[2]), Number(day[1]));
  const name = nameAndDay.exec(written);
  return name ? dateOf(name[3], monthOf(name[1]), Number(name[2])) : noDate;
}

/** The form of a `Date` of birth, taken in UTC. */
export function dateOfBirthFrom(date: Date): string | Refusal {
  const time = date.getTime();
  if (Number.isNaN(time)) return noSuchDay;
  return dateOf(String(date.getUTCFullYear()), date.getUTCMonth() + 1, date.getUTCDate());
}

function monthOf(name = ""): number {
  const lower = name.toLowerCase();
  return months.findIndex((month) => month === lower || month.slice(0, 3) === lower) + 1;
}

function dateOf(year = "", month: number, day: number): string | Refusal {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= daysOf(Number(year), month))) {
    return noSuchDay;
  }
  const time = Date.UTC(Number(year), month - 1, day);
  if (!(time >= earliest && time <= Date.now())) return noSuchDay;
  return `${year}${month < 10 ? "0" : ""}${month}${day < 10 ? "0" : ""}${day}`;
}

/** How many days a month has. */
function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
