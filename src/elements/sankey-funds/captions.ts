/** The words around the picture: its finding, what it measures, what is absent. Figures as printed. */
import { weightOf } from "../../layout/sankey.js";
import type { FlowNode, FlowStage } from "../../model/flows/index.js";
import type { BudgetDocument } from "../../schema/definition.js";
import { own } from "../../schema/own.js";
import { convertUnit } from "../../amount/unit.js";
import { plainText } from "../../ui/plain-text.js";
import type { FlowReader } from "./reader.js";
import { nameIn } from "./words.js";

export interface Captions {
  readonly title: string;
  readonly subtitle: string;
  readonly total: string;
  readonly absent: string;
  readonly sources: string;
}

export function captionsOf(document: BudgetDocument, reader: FlowReader): Captions {
  return { title: findingOf(document, reader), subtitle: subtitleOf(document, reader), total: totalOf(document, reader), absent: absentOf(reader), sources: sourcesOf(document, reader) };
}

/** “某部门 2023 年预算 1650.88 万元：85.0% 来自财政拨款收入，73.1% 用于科学技术支出，项目支出 670.21 万元未公开经济分类”. */
function findingOf(document: BudgetDocument, reader: FlowReader): string {
  const { graph, words, own: said } = reader;
  const subject = words.subject(plainText(document.entity.name), document.year, words.kind[document.kind], "");
  return said.finding(subject, totalOf(document, reader), graph.stages.length === 0 ? [] : partsOf(reader));
}

/** “某部门 2023 年预算：这些环节画不成流向图”. */
export function refusalTitle({ entity, year, kind }: BudgetDocument, { words, own: said }: FlowReader): string {
  return `${words.subject(plainText(entity.name), year, words.kind[kind], "")}${words.side === "zh" ? "：" : ": "}${said.refused}`;
}

function partsOf(reader: FlowReader): readonly string[] {
  const { graph, own: said } = reader;
  const stages = graph.stages.includes("function") ? graph.stages.filter((stage) => stage !== "basis") : graph.stages;
  const sums = new Map(stages.map((stage) => [stage, reader.sumAmount(graph.nodes.filter((node) => node.stage === stage))]));
  return stages.flatMap((stage) => {
    const nodes = graph.nodes.filter((node) => node.stage === stage);
    const parts = stage === "economic" && stages.length > 1 ? [] : largestOf(nodes, stage, sums.get(stage) === sums.get(stages[0] as FlowStage), reader);
    return [...parts, ...nodes.flatMap((node) => (node.reason === undefined ? [] : [said.unclassified(reader.name({ key: node.key, code: node.code, name: node.name, reason: undefined }), reader.amount(node), node.reason)]))];
  });
}

/** @param ofTotal is the stage as much as the first one, whose total the title says? A share of another whole would mislead: the figure stands for it. */
function largestOf(nodes: readonly FlowNode[], stage: FlowStage, ofTotal: boolean, reader: FlowReader): readonly string[] {
  const { own: said } = reader;
  let largest: FlowNode | undefined;
  for (const node of nodes) if (node.reason === undefined && (largest === undefined || weightOf(node) > weightOf(largest))) largest = node;
  if (largest === undefined) return [];
  const share = ofTotal ? reader.share(largest) : reader.amount(largest);
  if (share === "") return [];
  const name = reader.name(largest);
  return [stage === "source" ? said.comesFrom(share, name) : stage === "function" ? said.goesTo(share, name) : said.is(share, name)];
}

/** The printed total of the first stage's table; where it prints none, or the stage stands in several, the exact sum, which says so. */
function totalOf(document: BudgetDocument, reader: FlowReader): string {
  const { graph, words, unit } = reader;
  const first = graph.nodes.filter(({ column }) => column === 0);
  const tables = new Set(first.flatMap(({ cells }) => cells.map(({ table }) => table)));
  const [key] = tables;
  const table = key === undefined || tables.size > 1 ? undefined : own(document.tables, key);
  const total = table?.rows?.find(({ role }) => role === "total")?.cells["total"];
  return table === undefined || typeof total !== "string" ? reader.sumAmount(first) : words.amount(convertUnit(total, table.unit, unit), unit);
}

function subtitleOf(document: BudgetDocument, { graph, words, own: said, unit }: FlowReader): string {
  const run = graph.stages.map((stage: FlowStage) => said.stages[stage]).join(" → ");
  return [run, words.unit(unit), words.year(document.year) + words.gap + words.kind[document.kind]].join(" · ");
}

/** The tables that the figures come from. */
function sourcesOf(document: BudgetDocument, { graph, words, own: said }: FlowReader): string {
  const titles = new Map<string, string>();
  for (const { cells } of graph.nodes) for (const { table, title } of cells) if (!titles.has(table)) titles.set(table, own(words.tables, table) ?? plainText(title));
  return words.sourceLine([document.source?.title, Array.from(titles.values()).join(said.join)].filter(Boolean).join(" · "));
}

/** What the form asks for and nobody printed money for, by what is printed instead. */
function absentOf({ graph, own: said, words }: FlowReader): string {
  const groups = new Map<string, string[]>();
  for (const absence of graph.absent) {
    const name = words.side === "zh" ? plainText(absence.name) : nameIn(said, absence);
    const group = groups.get(absence.state);
    if (group) group.push(name);
    else groups.set(absence.state, [name]);
  }
  const hidden = groups.get("notDisclosed");
  groups.delete("notDisclosed"); // nobody says that it is not there
  const texts = Array.from(groups, ([state, names]) => `${names.join(said.join)}（${said.absences[state as keyof typeof said.absences]}）`);
  const [colon, semicolon] = words.side === "zh" ? ["：", "；"] : [": ", "; "];
  const lines = texts.length === 0 ? [] : [`${said.absent}${colon}${texts.join(semicolon)}`];
  if (hidden) lines.push(`${said.absences.notDisclosed}${colon}${hidden.join(said.join)}`);
  const line = lines.join(semicolon);
  return words.side === "zh" ? line : line.replace(/（/g, " (").replace(/）/g, ")");
}
