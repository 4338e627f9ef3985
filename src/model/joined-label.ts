/** The labels over a column as one text, for formats with one heading row: `一般公共预算基本支出/合计`. */

export const LABEL_SEPARATOR = "/";
/** A separator that stands in a label itself is written twice. */
const OWN = LABEL_SEPARATOR + LABEL_SEPARATOR;

/** Labels from the top down as one text, from which {@link splitLabels} finds them again. */
export function joinLabels(labels: readonly string[]): string {
  return labels.map((label) => label.split(LABEL_SEPARATOR).join(OWN)).join(LABEL_SEPARATOR);
}

/** The labels of one text. What stands in brackets is one label, though others write its separator once: 数量（辆/台）. */
export function splitLabels(text: string): string[] {
  const labels = [""];
  let open = 0;
  for (const part of text.split(/(\/\/|[/()（）])/)) {
    if (part === "(" || part === "（") open++;
    if (part === ")" || part === "）") open = Math.max(0, open - 1);
    if (part === LABEL_SEPARATOR && open === 0) labels.push("");
    else labels[labels.length - 1] += part === OWN ? LABEL_SEPARATOR : part;
  }
  return labels;
}
