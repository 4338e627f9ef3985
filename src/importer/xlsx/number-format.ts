/**
 * What a cell of a workbook shows. A workbook stores numbers as doubles; the disclosure is what they are printed as, so a plain
 * number format (`0.00`, `#,##0.00_ `, `0;-0;"-"`) gives back the printed decimals, and every other one the shortest decimal form.
 */

/** Formats that workbooks name by number only (ECMA-376 part 1, 18.8.30). */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  14: "yyyy-m-d",
  15: "yyyy-m-d",
  16: "m-d",
  17: "yyyy-m",
  22: "yyyy-m-d",
  37: "#,##0;-#,##0",
  38: "#,##0;-#,##0",
  39: "#,##0.00;-#,##0.00",
  40: "#,##0.00;-#,##0.00",
  41: '#,##0;-#,##0;"-"',
  42: '#,##0;-#,##0;"-"',
  43: '#,##0.00;-#,##0.00;"-"',
  44: '#,##0.00;-#,##0.00;"-"',
};

export function builtInFormat(id: number): string {
  return BUILT_IN[id] ?? "General";
}

/** Excel computes with 15 significant digits; what lies beyond (265.92999999999995) is noise of binary fractions. */
const SIGNIFICANT = 15;
const MAX_DECIMALS = 30;
const DAY = 86_400_000;
/** Day 0 of the two calendars of workbooks, as days before 1970. */
const EPOCH_1900 = 25_569;
const EPOCH_1904 = 24_107;

/** The text of a number cell. `digits` as the file writes it, `format` as its style says. */
export function printedNumber(digits: string, format: string, date1904 = false): string {
  const value = Number(digits);
  if (digits.trim() === "" || !Number.isFinite(value)) return digits;
  const exact = plainDecimal(Number(value.toPrecision(SIGNIFICANT)));
  if (exact === undefined) return digits;
  const sections = sectionsOf(format);
  const own = value < 0 ? sections[1] : value === 0 ? sections[2] : undefined;
  const section = own ?? sections[0] ?? "General";
  const shape = shapeOf(section);
  if (shape.kind === "date") return dateText(value, date1904);
  if (shape.kind === "words") return shape.text;
  if (shape.kind === "general") return exact;
  const percent = shape.percent ? shifted(exact, 2) : exact;
  const rounded = roundedTo(percent, shape.most);
  return `${shape.least === shape.most ? rounded : shortened(rounded, shape.least)}${shape.percent ? "%" : ""}`;
}

type Shape =
  | { readonly kind: "general" }
  | { readonly kind: "date" }
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "plain"; readonly least: number; readonly most: number; readonly percent: boolean };

/** Sections by `;`: positive, negative, zero, text; a `;` in quotes or after `\` is none. */
function sectionsOf(format: string): string[] {
  return format.replace(/"[^"]*"|\\.|;/g, (part) => (part === ";" ? "\n" : part)).split("\n");
}

const PLAIN = /^[#,?0]*(?:\.(0*)([#?]*))?$/;

function shapeOf(section: string): Shape {
  // Colours, currencies and conditions in brackets, blanks as wide as a letter (`_)`) and fillers (`* `) print no digit.
  const bare = section.replace(/\[[^\]]*\]/g, "").replace(/[_*]./g, "");
  const pattern = bare.replace(/"[^"]*"|\\./g, "").replace(/[\s()+\-￥¥$]/g, "");
  if (/^general$/i.test(pattern)) return { kind: "general" };
  if (!/[#0?]/.test(pattern)) return /[ymd]/i.test(pattern) ? { kind: "date" } : { kind: "words", text: bare.replace(/["\\?]/g, "").trim() };
  const percent = pattern.endsWith("%");
  const found = PLAIN.exec(percent ? pattern.slice(0, -1) : pattern);
  // A comma at the end (thousands), an exponent or a fraction changes the number; such a cell keeps its own digits.
  if (found === null || /[#0?],+(?:\.|$)/.test(pattern)) return { kind: "general" };
  const least = found[1]?.length ?? 0;
  return { kind: "plain", least, most: least + (found[2]?.length ?? 0), percent };
}

/** All digits of a double without an exponent; `undefined` beyond any amount. */
function plainDecimal(value: number): string | undefined {
  const text = Object.is(value, -0) ? "0" : String(value);
  const found = /^(-?)(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (found === null) return text;
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = found;
  const places = Number(exponent);
  return Math.abs(places) > MAX_DECIMALS ? undefined : sign + shifted(`${whole}.${fraction}`, places);
}

/** The decimal point moved to the right, or for a negative number of places to the left. */
function shifted(text: string, places: number): string {
  const [, sign = "", whole = "", fraction = ""] = /^(-?)(\d+)\.?(\d*)$/.exec(text) ?? [];
  const digits = places < 0 ? "0".repeat(-places) + whole + fraction : whole + fraction + "0".repeat(places);
  const point = (places < 0 ? -places : 0) + whole.length + places;
  const moved = `${digits.slice(0, point)}.${digits.slice(point)}`.replace(/^0+(?=\d)/, "").replace(/\.?0*$/, "");
  return sign + moved;
}

/** Rounded half away from zero, as spreadsheets print, to exactly so many decimals. */
function roundedTo(text: string, decimals: number): string {
  const [, sign = "", whole = "0", fraction = ""] = /^(-?)(\d+)\.?(\d*)$/.exec(text) ?? [];
  const kept = BigInt(whole + fraction.slice(0, decimals).padEnd(decimals, "0")) + ((fraction[decimals] ?? "0") >= "5" ? 1n : 0n);
  const digits = kept.toString().padStart(decimals + 1, "0");
  const point = digits.length - decimals;
  const number = decimals === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return kept === 0n ? number : sign + number;
}

/** Zeros at the end go as far as the format allows (`0.0#`). */
function shortened(text: string, least: number): string {
  const point = text.indexOf(".");
  let end = text.length;
  while (end > point + 1 + least && text[end - 1] === "0") end--;
  return text.slice(0, end === point + 1 ? point : end);
}

function dateText(days: number, date1904: boolean): string {
  const time = new Date(Math.floor(days - (date1904 ? EPOCH_1904 : EPOCH_1900)) * DAY);
  return Number.isNaN(time.getTime()) ? String(days) : time.toISOString().slice(0, 10);
}
