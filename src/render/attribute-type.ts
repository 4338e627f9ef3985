/** What an attribute may say, from its property's type as the manifest of custom elements writes it. */
export interface AttributeType {
  readonly kind: "flag" | "oneOf" | "number" | "text";
  /** Of `oneOf`; empty is the default, and not among them. */
  readonly values: readonly string[];
}

export function attributeType(text: string): AttributeType {
  if (text === "boolean") return { kind: "flag", values: [] };
  if (text === "number") return { kind: "number", values: [] };
  const parts = text.split("|").map((part) => part.trim());
  if (!parts.every((part) => /^(?:"[^"]*"|\d+)$/.test(part))) return { kind: "text", values: [] };
  return { kind: "oneOf", values: parts.map((part) => part.replace(/^"(.*)"$/, "$1")).filter((value) => value !== "") };
}
