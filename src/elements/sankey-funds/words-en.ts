/** What the picture of flows says, in English. */
import type { FlowMessages } from "./words.js";

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
const enStages = { source: "Source", function: "Function", basis: "Basic/project", economic: "Economic class" } as const;
const enLower = { source: "source of income", function: "functional class", basis: "basic or project expenditure", economic: "economic class" } as const;

export const en: FlowMessages = {
  stages: enStages,
  one: { source: "one source", function: "one functional class", basis: "one kind of expenditure", economic: "one economic class" },
  all: { source: "all sources", function: "all functional classes", basis: "basic and project expenditure", economic: "all economic classes" },
  names: {
    "source:appropriation": "Fiscal appropriation", "source:specialAccount": "Special fiscal account", "source:institutional": "Institutional income",
    "source:operating": "Operating income", "source:superiorSubsidy": "Subsidy from superior", "source:subordinateRemittance": "Remittance from subordinates",
    "source:other": "Other income", "source:carryOver": "Carried over from last year",
    "basis:basic": "Basic expenditure", "basis:project": "Project expenditure", "basis:operating": "Operating expenditure",
    "basis:superiorRemittance": "Remittance to superior", "basis:subordinateSubsidy": "Subsidy to subordinates",
    "fund:governmentFund": "Government funds", "fund:stateCapital": "State capital operations",
  },
  run: (stages) => stages.map((stage) => enStages[stage].replace(" class", "")).join(" → "),
  runs: "Stages",
  help: {
    horizontal: "Up and down: within the column; left and right: along flows to the next column; Enter: select or open; Escape: back.",
    vertical: "Left and right: within the row; up and down: along flows to the next row; Enter: select or open; Escape: back.",
  },
  hint: "Point at or tap any item or flow to see what is disclosed of its path.",
  flows: "Flows",
  comesFrom: (share, name) => `${share} comes from ${name}`,
  goesTo: (share, name) => `${share} goes to ${name}`,
  is: (share, name) => `${share} is ${name}`,
  unclassified: (name, amount, reason) => `${name} of ${amount}${reason === "otherFunds" ? " outside the general public budget" : ""} has no disclosed economic class`,
  finding: (subject, total, parts) => `${subject}: ${total}${parts.length > 0 ? "; " : ""}${parts.join("; ")}`,
  undisclosed: { noEconomicClass: "economic class not disclosed", otherFunds: "economic class not disclosed" },
  undisclosedWhy: {
    noEconomicClass: "Only basic expenditure is disclosed by economic class; how this part divides among them is not.",
    otherFunds: "The table of basic expenditure covers the general public budget only; the economic classes of other funds are not disclosed.",
  },
  standings: { disclosed: "disclosed", derived: "derived", undisclosed: "not disclosed" },
  standing: "Standing",
  from: "From",
  to: "To",
  stage: "Stage",
  inflow: "In",
  outflow: "Out",
  shareOfFrom: "Share of from",
  shareOfTo: "Share of to",
  shareOfStage: (share, stage) => `${share} of ${stage.toLowerCase()}`,
  sumOfFlows: "Sum of flows",
  residue: "Residue",
  difference: (side, amount, verdict) => `${side}: residue ${amount}, ${verdict === "rounding" ? "rounding" : "not explained by rounding"}`,
  gap: (amount, less) => `inflow ${less ? "falls short of" : "exceeds"} outflow by ${amount} (carried over, or two tables differ)`,
  more: (count) => `${count} in all`,
  flow: ({ from, to, amount, shareOfFrom, shareOfTo }) => {
    const shares = [shareOfFrom === "" ? "" : `${shareOfFrom} of ${from}`, shareOfTo === "" ? "" : `${shareOfTo} of ${to}`].filter(Boolean).join(" and ");
    return `${amount} flows from ${from} to ${to}${shares === "" ? "" : `: ${shares}`}.`;
  },
  node: (name, amount, share) => [name, amount, share].filter(Boolean).join(", "),
  stopOnwards: (name, amount, before, after) => `${name}, ${amount}, is the sum of ${en.all[before]}; the ${enLower[after]} of ${en.one[before]} is not disclosed.`,
  stopBackwards: (name, amount, before, after) => `${name}, ${amount}, divides among ${en.all[after]}; which ${enLower[before]} ${en.one[after]} comes from is not disclosed.`,
  stopUnclassified: (name, amount) => `No economic class is disclosed for any of ${name}, ${amount}.`,
  stops: (count, way) => `${plural(count, "more item is an aggregate", "more items are aggregates")}; what lies ${way === "onwards" ? "beyond" : "before"} is not disclosed.`,
  rest: (name, sum) => `${name}, ${sum} together`,
  restHint: "Tap or press Enter to open.",
  close: (name, stage) => `Close ${name} of ${stage.toLowerCase()}`,
  opened: (name) => `${name} opened`,
  closed: (name) => `${name} closed`,
  cleared: "Selection cleared",
  absent: "No such item here",
  absences: { blank: "blank", zero: "printed as 0", notApplicable: "not applicable", notDisclosed: "not disclosed", emptyTable: "empty table" },
  flowsCaption: "Flows",
  nodesCaption: "Stages",
  moreRows: (count) => `${plural(count, "more row", "more rows")}, in <budget-table>`,
  refused: "no picture of flows for these stages",
  instead: "You may choose:",
  list: "Amounts of each stage",
  join: ", ",
};
