/** Facts that are not identities: worth saying, never an error. */
import type { Bilingual } from "../../schema/issue.js";
import type { Cell } from "../reading/cell.js";
import { exactOf, exponentOf, printExact } from "../../amount/exact.js";
import type { Ledger } from "./ledger.js";
import { isEmptyTable } from "./rules/cross-table.js";
import { FUNDS } from "./rules/rows.js";

export interface AuditFact {
  readonly fact: "projects.caps" | "fund.emptyWithoutNote";
  readonly message: Bilingual;
  /** What the fact speaks of. */
  readonly cells: readonly Cell[];
}

export function factsOf(ledger: Ledger): AuditFact[] {
  return [...projectCaps(ledger), ...emptyWithoutNote(ledger)];
}

/** Projects that go on from last year print their old full amount as their cap (项目预算控制数): the sum is not this year's expenditure. */
function projectCaps(ledger: Ledger): AuditFact[] {
  const capped = (ledger.document.projects ?? []).flatMap((project, row): Cell[] => {
    const { cap, unit = "万元" } = project.amount ?? {};
    return typeof cap !== "string" ? [] : [{ table: "projects", title: "项目绩效目标表", row, name: project.name, column: "cap", label: "项目预算控制数", amount: cap, unit }];
  });
  const expenditure = ledger.totalOf("expenditure", "project") ?? ledger.totalOf("generalPublic", "project");
  if (capped.length === 0 || expenditure?.state !== "number") return [];
  const exponent = exponentOf(expenditure.cell.unit);
  const sum = capped.reduce((all, { amount, unit }) => all + ((typeof amount === "string" ? exactOf(amount, exponentOf(unit)) : undefined) ?? 0n), 0n);
  const [caps, spent, unit] = [printExact(sum, exponent, expenditure.decimals), printExact(expenditure.value, exponent, expenditure.decimals), expenditure.cell.unit];
  const message = {
    zh: `${capped.length} 个项目的预算控制数合计 ${caps} ${unit}，项目支出 ${spent} ${unit}；结转项目印的是原批复全额，两数不要求相等`,
    en: `the caps of ${capped.length} projects add up to ${caps} ${unit}, project expenditure is ${spent} ${unit}; carried-over projects print their old full amount, so the two need not agree`,
  };
  return [{ fact: "projects.caps", message, cells: [expenditure.cell, ...capped] }];
}

/** 空表列示: an empty table should come with a note that says so. */
function emptyWithoutNote(ledger: Ledger): AuditFact[] {
  return FUNDS.filter((fund) => isEmptyTable(ledger, fund) && (ledger.table(fund)?.notes ?? []).length === 0).map((fund) => {
    const title = ledger.table(fund)?.title ?? fund;
    return { fact: "fund.emptyWithoutNote", cells: [], message: { zh: `${title}是空表，但没有印“空表列示”的说明`, en: `${fund} is an empty table without a note that says so` } };
  });
}
