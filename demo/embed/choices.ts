/** What an element lets one choose: its attributes, as the manifest of custom elements describes them. */
import manifest from "../../custom-elements.json";
import { attributeType, type AttributeType } from "../../src/render/attribute-type.js";

export interface Choice extends AttributeType {
  readonly name: string;
  readonly byDefault: string;
  /** In English, with `code`. */
  readonly description: string;
}

interface Attribute {
  readonly name: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
  readonly description?: string;
}

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Attribute[];
}

const { modules } = manifest as unknown as { readonly modules: readonly { readonly declarations: readonly Declaration[] }[] };

/** Where the data lies has a field of its own. */
const ELSEWHERE = "src";

export function choicesOf(tag: string): readonly Choice[] {
  const declared = modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName === tag);
  return (declared?.attributes ?? []).filter(({ name }) => name !== ELSEWHERE).map(choiceOf);
}

function choiceOf({ name, type, default: preset = "", description = "" }: Attribute): Choice {
  return { name, ...attributeType(type?.text ?? ""), byDefault: unquoted(preset), description };
}

function unquoted(text: string): string {
  return text.replace(/^"(.*)"$/, "$1");
}
