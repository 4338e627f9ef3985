import { convertUnit, type MoneyUnit } from "../../amount/unit.js";
import type { ScoredProject } from "../../model/performance/index.js";
import type { Subject } from "../../ui/events.js";

/** What `selection` takes for a project. */
export function keyOf({ at }: ScoredProject): string {
  return `project:${at}`;
}

/** A project as the subject of an event: its cap as shown. */
export function subjectOf(project: ScoredProject, unitOf: (printed: MoneyUnit) => MoneyUnit): Subject {
  const { cap, printed } = project;
  const unit = cap && unitOf(cap.unit);
  return { key: keyOf(project), code: "", name: printed.name, amount: cap && unit ? convertUnit(cap.amount, cap.unit, unit) : null, unit: unit ?? "" };
}
