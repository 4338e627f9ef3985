/** When there is no honest picture of flows, and why. */
import type { Bilingual } from "../../schema/issue.js";
import { isNegative } from "./exact-sum.js";
import type { FlowCell, FlowLink, FlowNode, FlowRefusal, FlowStage } from "./graph.js";

const WORDINGS: Readonly<Record<FlowRefusal["reason"], readonly [zh: string, en: string]>> = {
  unknownStage: ["未知的环节：{0}；可选 source、function、basis、economic", "unknown stage: {0}; expected source, function, basis or economic"],
  missingTable: ["缺少{0}，无法画出这一环节的流向；请减少环节，或补充该表", "missing {0}: its flows cannot be drawn; choose fewer stages or add the table"],
  notDisclosedJointly: ["{0} 之间的对应关系未公开，不能画流向；请加入中间环节", "invalid stages: {0} are not disclosed jointly, so no flow between them is known; add the stage between them"],
  noColumn: ["没有认得的金额栏（只有：{0}），不知本年金额，不作图", "no known column of amounts (only: {0}): the amounts of this document are not known, nothing is drawn"],
  noMoney: ["这些环节没有印出金额", "missing amounts: no money is printed for these stages"],
  negative: ["有负数金额（{0}），流向图无法表示；改用条形图", "invalid flow: negative amounts ({0}) have no width; bars are shown instead"],
  cycle: ["流向成环（{0}），无法从左到右排列", "invalid flow: it runs in a circle ({0}) and has no direction"],
  unknownEnd: ["流向的一端不存在：{0}", "unknown end of a flow: {0}"],
  duplicateKey: ["节点重复：{0}", "invalid flow: two nodes have the key {0}"],
};

const MOST_CELLS = 20;

export function refuse(reason: FlowRefusal["reason"], found: string | Bilingual, supported: readonly FlowStage[], cells: readonly FlowCell[] = []): FlowRefusal {
  const [zh, en] = WORDINGS[reason];
  const said = typeof found === "string" ? { zh: found, en: found } : found;
  const fill = (text: string, part: string): string => text.replace("{0}", () => part.slice(0, 80));
  return { kind: "refusal", reason, message: { zh: fill(zh, said.zh), en: fill(en, said.en) }, cells: cells.slice(0, MOST_CELLS), supported, nodes: [] };
}

/** What must hold in any graph before it is laid out, also in one that a host made itself; `undefined` when it does. */
export function refusalOf(
  nodes: readonly Pick<FlowNode, "key" | "amount" | "cells">[],
  links: readonly Pick<FlowLink, "from" | "to" | "amount" | "cells">[],
  supported: readonly FlowStage[] = [],
): FlowRefusal | undefined {
  const keys = new Set<string>();
  for (const { key } of nodes) {
    if (keys.has(key)) return refuse("duplicateKey", key, supported);
    keys.add(key);
  }
  for (const { from, to } of links) {
    const lost = [from, to].find((key) => !keys.has(key));
    if (lost !== undefined) return refuse("unknownEnd", lost, supported);
  }
  const negative = refuseNegative(nodes, links, supported);
  if (negative !== undefined) return negative;
  const inCircle = circleOf(keys, links);
  return inCircle.length === 0 ? undefined : refuse("cycle", inCircle.slice(0, 4).join(" → "), supported);
}

/** The one thing that a document's tables can hold against it, once their stages are chosen. */
export function refuseNegative(nodes: readonly Pick<FlowNode, "amount" | "cells">[], links: readonly Pick<FlowLink, "amount" | "cells">[], supported: readonly FlowStage[]): FlowRefusal | undefined {
  const negative = [...nodes, ...links].filter(({ amount }) => isNegative(amount));
  return negative.length === 0 ? undefined : refuse("negative", negative[0]?.amount ?? "", supported, negative.flatMap(({ cells }) => cells));
}

/** Nodes are taken away that nothing flows into any more; what remains holds a circle. */
function circleOf(keys: ReadonlySet<string>, links: readonly Pick<FlowLink, "from" | "to">[]): readonly string[] {
  const waiting = new Map<string, number>(Array.from(keys, (key) => [key, 0]));
  const onwards = new Map<string, string[]>();
  for (const { from, to } of links) {
    waiting.set(to, (waiting.get(to) ?? 0) + 1);
    const next = onwards.get(from);
    if (next) next.push(to);
    else onwards.set(from, [to]);
  }
  const free = Array.from(keys).filter((key) => waiting.get(key) === 0);
  for (let key = free.pop(); key !== undefined; key = free.pop()) {
    waiting.delete(key);
    for (const to of onwards.get(key) ?? []) {
      const left = (waiting.get(to) ?? 0) - 1;
      waiting.set(to, left);
      if (left === 0) free.push(to);
    }
  }
  return Array.from(waiting.keys());
}
