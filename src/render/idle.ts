/** Attributes that change nothing: most often a code or a name that the documents do not have. */
import { attributesOf } from "./attribute-values.js";
import { attributeType } from "./attribute-type.js";
import { drawApart } from "./drawer.js";
import { PICTURE_WIDTH, taskOf, type RenderRequest } from "./request.js";

/** Only an element knows its documents: what it draws without an attribute is compared with what it draws with it. Throws a `RenderFault`. */
export async function idleAttributes(request: RenderRequest): Promise<readonly string[]> {
  const { attributes = {} } = request;
  const named = attributesOf(request.tag).filter(({ name, type }) => isOpen(name, type?.text ?? "") && (attributes[name] ?? "") !== "").map(({ name }) => name);
  if (named.length === 0) return [];
  const whole = await drawn(request);
  const idle: string[] = [];
  for (const name of named) {
    // Without what it is about, an element may have nothing to draw.
    const without = await drawn({ ...request, attributes: { ...attributes, [name]: "" } }).catch(() => undefined);
    if (without === whole) idle.push(name);
  }
  return idle;
}

/** What others may say is known without a document; where data is loaded from shows in no picture. */
function isOpen(name: string, type: string): boolean {
  const { kind } = attributeType(type);
  return name !== "src" && (kind === "text" || kind === "number");
}

async function drawn(request: RenderRequest): Promise<string> {
  return JSON.stringify(await drawApart({ ...taskOf(request, [PICTURE_WIDTH]), widths: [PICTURE_WIDTH] }));
}
