/** Periods as targets print them: 2023年1月-12月, 2022.4-2022.12, 2022.9月, 2023年12月底, 2022年; 12月 names no year. */

export interface Period {
  /** ISO year, month or date, only as far as it is printed. Absent where no year is printed, or before a deadline. */
  readonly from?: string;
  readonly to?: string;
}

interface Point {
  readonly year: string | undefined;
  readonly month: string | undefined;
  readonly day: string | undefined;
}

const YEAR = "(?:19|20)\\d{2}";
const MONTH = "1[0-2]|0?[1-9]";
const DAY = "[12]\\d|3[01]|0?[1-9]";
const POINT = `(?:(${YEAR})(?:年度?|[./]|$))?(?:(${MONTH})(?:月份?|[./](?=\\d)|(?=-|$)))?(?:(${DAY})[日号]?)?`;
const PERIOD = new RegExp(`^${POINT}(?:-${POINT})?(全年|内|底前|底|末|前|之前|以前)?$`);
/** Without a year, or 年 or 月, digits are a number. */
const SAYS_TIME = new RegExp(`^${YEAR}[.年]|^(?:${MONTH})月|月(?:份|底|末|前|底前|之前|以前)?$`);
const ISO_POINT = new RegExp(`(${YEAR})-(0[1-9]|1[0-2])(?:-([0-3]\\d))?(?![\\d月])`, "g");
const WITHOUT_DATE = /^(?:全年|年内|年底前?|当年|本年度?)$/;

/** The period that the whole text names; `undefined` when it is none. `plain` without blanks, in half width. */
export function readPeriod(plain: string): Period | undefined {
  if (WITHOUT_DATE.test(plain)) return {};
  const text = plain
    .replace(ISO_POINT, (_, year: string, month: string, day?: string) => `${year}.${month}${day === undefined ? "" : `.${day}`}`)
    .replace(/[至到~～—–－]+/g, "-");
  const found = PERIOD.exec(text);
  if (found === null || !SAYS_TIME.test(text)) return undefined;
  const [, y1, m1, d1, y2, m2, d2, end] = found;
  const start = { year: y1, month: m1, day: d1 };
  const stop = y2 === undefined && m2 === undefined ? undefined : { year: y2 ?? y1, month: m2, day: d2 };
  const from = iso(start);
  if (from === undefined) return {};
  const to = stop === undefined ? from : iso(stop);
  if (to === undefined || to < from) return {};
  return end !== undefined && end.endsWith("前") && stop === undefined ? { to } : { from, to };
}

function iso({ year, month, day }: Point): string | undefined {
  if (year === undefined) return undefined;
  return [year, month, month === undefined ? undefined : day].filter((part) => part !== undefined).map((part) => part.padStart(2, "0")).join("-");
}
