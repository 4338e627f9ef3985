/** From a document to what can be drawn and said of it. Pure: the element only keeps the results. */
import { FlowIndex, flowsOf, flowsWithRuns, stagesIn, type FlowGraph, type FlowRefusal, type FlowStage } from "../../model/flows/index.js";
import type { BudgetDocument } from "../../schema/definition.js";
import type { Lettering } from "./labels.js";
import type { FlowMark } from "./picture.js";
import type { FlowReader } from "./reader.js";

/** Tables that flows are read from. */
export const FLOW_TABLES = ["revenue", "expenditure", "generalPublic", "generalPublicBasic"] as const;

export interface Chart {
  readonly flows: FlowGraph | FlowRefusal;
  readonly index: FlowIndex;
  /** Stages that a reader can choose. */
  readonly runs: readonly (readonly FlowStage[])[];
}

/** @param blocked tables with errors: they are left out, and no lesser table stands in for one of them unsaid. */
export function chartOf(document: BudgetDocument, blocked: ReadonlySet<string>, stages: string, level: number): Chart {
  const readable = withoutTables(document, blocked.has("expenditure") ? new Set([...blocked, "generalPublic"]) : blocked);
  const wanted = stagesIn(stages);
  const { flows, runs } = flowsWithRuns(readable, { stages: wanted.length > 0 ? wanted : undefined, level: level === 2 ? 2 : 1 });
  if (flows.kind === "graph") return { flows, index: new FlowIndex(flows), runs: runs.some((run) => run.join() === flows.stages.join()) ? runs : [flows.stages, ...runs] };
  // Only what can be drawn is offered in place of what cannot.
  return { flows, index: new FlowIndex({ nodes: flows.nodes, links: [] }), runs: runs.filter((run) => flowsOf(readable, { stages: run }).kind === "graph") };
}

function withoutTables(document: BudgetDocument, blocked: ReadonlySet<string>): BudgetDocument {
  if (blocked.size === 0) return document;
  return { ...document, tables: Object.fromEntries(Object.entries(document.tables).filter(([key]) => !blocked.has(key))) };
}

/** What stands in for a graph that was refused, so that its cells can be read. */
export const NO_FLOWS: FlowGraph = { kind: "graph", stages: [], nodes: [], links: [], absent: [] };

export function letteringOf(reader: FlowReader): Lettering {
  const { words } = reader;
  return {
    name: (node, gathered) => (node ? reader.name(node) : words.remainder(gathered.length)),
    figure: (node, gathered) => (node ? reader.marked(node) : `${reader.sum(gathered)} · ${words.derived}`),
    stage: (stage) => reader.own.stages[stage],
  };
}

/** What a screen reader hears of a mark. */
export function sentenceOf(mark: FlowMark, reader: FlowReader): string {
  const { own: said, words } = reader;
  if (mark.kind === "ribbon") return mark.links.length === 1 && mark.links[0] ? reader.readLink(mark.links[0]).sentence : `${said.flows} × ${mark.links.length}, ${reader.sumAmount(mark.links)}`;
  const [node] = mark.nodes;
  return mark.rest || node === undefined ? `${said.rest(words.remainder(mark.nodes.length), reader.sumAmount(mark.nodes))}. ${said.restHint}` : reader.readNode(node).sentence;
}
