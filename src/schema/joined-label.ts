/** The labels over a column as one text, for formats with one heading row: `一般公共预算基本支出/合计`. */

export const LABEL_SEPARATOR = "/";
/** A separator (or backslash) that stands in a label itself has a backslash before it. */
const OWN = /[\\/]/g;
const ESCAPED = /\\([\\/])/g;
/** Separators, those that are none, and brackets with what they hold: there others write `/` without more (数量（辆/台）). */
const PARTS = /([(（][^()（）]*[)）]|\\[\\/]|\/)/;

/** Labels from the top down as one text, from which {@link splitLabels} finds them again. */
export function joinLabels(labels: readonly string[]): string {
  return labels.map((label) => label.replace(OWN, "\\$&")).join(LABEL_SEPARATOR);
}

/** The labels of one text, from the top down. No label opens a bracket that another one closes. */
export function splitLabels(text: string): string[] {
  const labels: string[] = [];
  let label = "";
  for (const part of text.split(PARTS)) {
    if (part === LABEL_SEPARATOR) {
      labels.push(label);
      label = "";
    } else label += part.replace(ESCAPED, "$1");
  }
  return [...labels, label];
}
