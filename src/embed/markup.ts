/** Tags as text: every value is escaped, every name is ours. */
import { escapeXml } from "../exporter/xml.js";

/** ` name="value"` for each; an empty value is an attribute that stands alone. */
export function attributesHtml(attributes: Iterable<readonly [name: string, value: string]>): string {
  return Array.from(attributes, ([name, value]) => (value === "" ? ` ${name}` : ` ${name}="${escapeXml(value)}"`)).join("");
}

export function textHtml(text: string): string {
  return escapeXml(text);
}
