/** Is there no picture of this document? The element says why; these are its words. */
import { textOf } from "../poster/read-words.js";
import { RenderFault } from "./fault.js";

const BLOCKS = "p, li, small";

export function refusalOf(root: ShadowRoot, status: string, tag: string): RenderFault | undefined {
  const refused = Array.from(root.children).find((child) => child.matches(".state, .issues")) ?? root.querySelector("figure > .refusal") ?? undefined;
  // Bars beside a reason are something drawn.
  if (status === "ready" && (refused === undefined || root.querySelector("[part~=bars]") !== null)) return undefined;
  const leaves = Array.from(refused?.querySelectorAll(BLOCKS) ?? []).filter((block) => block.querySelector(BLOCKS) === null);
  const lines = (leaves.length > 0 ? leaves : [refused ?? null]).map(textOf).filter((line) => line !== "");
  const said = lines.length > 0 ? lines.join("\n  ") : status;
  return new RenderFault("data", { zh: `这份文档没有 <${tag}> 可绘制的内容：\n  ${said}`, en: `<${tag}> draws nothing of this document:\n  ${said}` });
}
