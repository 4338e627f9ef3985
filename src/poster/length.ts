/** A length in px; `em` is the size of the text. `undefined` for what is no length. */
export function lengthOf(value: string, em: number): number | undefined {
  const length = /^(-?[\d.]+)(px|em)?$/.exec(value.trim());
  if (length === null) return undefined;
  return Number(length[1]) * (length[2] === "em" ? em : 1);
}
