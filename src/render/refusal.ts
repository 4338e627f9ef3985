/** Is there no picture of this document? The element says why; these are its words. */
import { textOf } from "../poster/read-words.js";
import type { Issue } from "../schema/issue.js";
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

/** Words of a sentence that are none: what the element tells the page about its attributes says why. */
export function silenceOf(tag: string, issues: readonly Issue[]): RenderFault {
  const said = (language: "zh" | "en"): string => issues.map(({ message, hint }) => `\n  ${message[language]}${hint === undefined ? "" : `  → ${hint[language]}`}`).join("");
  return new RenderFault("usage", { zh: `<${tag}> 没有文字，请检查其属性：${said("zh")}`, en: `<${tag}> says nothing, check its attributes:${said("en")}` });
}
