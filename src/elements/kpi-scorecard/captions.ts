/** The sentences around a scorecard. */
import { convertUnit, type MoneyUnit } from "../../amount/unit.js";
import type { Money, Scorecard } from "../../model/performance/index.js";
import type { BudgetDocument } from "../../schema/definition.js";
import type { Messages } from "../../ui/locale/messages.js";
import { tablesOf } from "./plan.js";
import { scorecardWords } from "./words.js";

export function titleOf({ projects, count, kinds, statuses, evaluated }: Scorecard, words: Messages): string {
  const own = scorecardWords[words.side];
  return evaluated ? own.evaluated(projects.length, count, statuses) : own.promised(projects.length, count, kinds);
}

export function subtitleOf({ entity, year, kind }: BudgetDocument, words: Messages): string {
  return words.subject(entity.name, year, words.kind[kind], scorecardWords[words.side].measure);
}

/** Σ of the caps beside project expenditure: a fact, and no error where they differ. */
export function capNote({ caps }: Scorecard, words: Messages, unitOf: (printed: MoneyUnit) => MoneyUnit): string {
  if (caps === undefined || caps.projects < 2) return "";
  return scorecardWords[words.side].caps(caps.projects, moneyText(caps.sum, words, unitOf), caps.expenditure ? moneyText(caps.expenditure, words, unitOf) : "");
}

export function moneyText({ amount, unit }: Money, words: Messages, unitOf: (printed: MoneyUnit) => MoneyUnit): string {
  return words.amount(convertUnit(amount, unit, unitOf(unit)), unitOf(unit));
}

export function sourceOf({ source, entity }: BudgetDocument, card: Scorecard, words: Messages): string {
  const tables = tablesOf(card);
  const parts = [source?.title ?? "", tables ? scorecardWords[words.side].sourceTables(...tables) : ""].filter((part) => part !== "");
  return words.sourceLine(parts.join(" · ") || entity.name);
}
