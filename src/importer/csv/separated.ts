/** Is a text a table of separated cells, and what separates them? */

const DELIMITERS = [",", "\t", ";", "|"];
const SAMPLE_LINES = 50;

/** Is this text a table of separated cells? In a text dump a tab opens a line and stands nowhere else. */
export function isSeparated(text: string): boolean {
  const lines = sample(text);
  const delimiter = delimiterOf(text);
  if (delimiter === "\t") return lines.filter((line) => /[^\t]\t/.test(line)).length > lines.filter((line) => /^\t[^\t]*$/.test(line)).length;
  const counts = lines.map((line) => line.split(delimiter).length - 1);
  const most = Math.max(...counts);
  // Prose has commas too, but not the same number on every line, and its own are full-width ones.
  if (lines.length > 2 && counts.every((count) => count === 1)) return true;
  return most >= 2 && !lines.some((line) => line.startsWith("\t")) && counts.filter((count) => count >= most / 2).length > lines.length / 2;
}

/** The separator that most lines have most evenly. */
export function delimiterOf(text: string): string {
  const lines = sample(text);
  const score = (delimiter: string): number => {
    const counts = lines.map((line) => line.split(delimiter).length - 1).sort((a, b) => a - b);
    return counts[Math.floor(counts.length / 2)] ?? 0;
  };
  return DELIMITERS.reduce((best, delimiter) => (score(delimiter) > score(best) ? delimiter : best));
}

/** The first lines, without what stands in quotation marks: separators and line ends there separate nothing. */
function sample(text: string): string[] {
  return text.slice(0, 20_000).replace(/"[^"]*"/g, "").split(/\r\n|[\r\n]/).filter((line) => line.trim() !== "").slice(0, SAMPLE_LINES);
}
