/** What the report says besides what its parts say, in English. */
import type { ReportMessages } from "./words.js";

export const en: ReportMessages = {
  title: (entity, year, _scope, kind) => `${entity}: ${kind} ${year}, as disclosed`,
  contents: "Contents",
  chapters: {
    balance: "Income and expenditure", flow: "How the money flows", function: "Expenditure by function", appropriation: "Fiscal appropriations", economic: "Basic expenditure by economic class", funds: "Government funds and state capital operations",
    threePublic: "Three public expenses", change: "What rose and fell", statements: "Figures in the explanations", performance: "Performance targets", procurement: "Government procurement", assets: "State assets", units: "Units", glossary: "Glossary", otherTables: "Other tables", audit: "Audit",
  },
  missing: (chapters) => `Not in this data: ${chapters.join("; ")}.`,
  showTables: "Show the printed tables",
  hideTables: "Hide the printed tables",
  print: "Print",
  unit: "Unit",
  asPrinted: "as printed",
  year: "Year",
  scope: { department: "department", unit: "unit" },
  published: (date) => `published ${date}`,
  figures: { "balance.income.total": "Total income", "balance.expenditure.total": "Total expenditure", "expenditure.total.basic": "Basic expenditure", "expenditure.total.project": "Project expenditure", "threePublic.total": "Three public expenses" },
  subject: "Subject",
  figure: "Figure",
  quotation: "Quotation",
  reason: "Reason",
  statements: {
    "balance.total": "Total of income and of expenditure", "budget.total": "Whole budget", "income.total": "Income", "income.generalPublic": "General public budget income", "income.governmentFund": "Government fund income", "income.stateCapital": "State capital operations income",
    "income.specialAccount": "Special fiscal account income", "income.unitFunds": "Units' own income", "income.institutional": "Institutional income", "income.operating": "Operating income of institutions", "income.superiorSubsidy": "Subsidy from superior", "income.subordinateRemittance": "Remittance from subordinates", "income.other": "Other income",
    "income.carryOver": "Carry-over from last year", "expenditure.total": "Expenditure", "expenditure.basic": "Basic expenditure", "expenditure.personnel": "Personnel funds",
    "expenditure.publicUse": "Public-use funds", "expenditure.project": "Project expenditure", "generalPublicBasic.total": "Basic expenditure of the general public budget", "generalPublicBasic.personnel": "Personnel funds of the general public budget", "generalPublicBasic.publicUse": "Public-use funds of the general public budget", "operatingFunds.total": "Operating funds of the organs", "threePublic.total": "Three public expenses", "threePublic.abroad": "Travel abroad on duty",
    "threePublic.vehicles": "Official vehicles: purchase and operation", "threePublic.purchase": "Official vehicles: purchase", "threePublic.operation": "Official vehicles: operation", "threePublic.reception": "Official reception",
    "procurement.total": "Government procurement", "procurement.goods": "Government procurement: goods", "procurement.works": "Government procurement: works", "procurement.services": "Government procurement: services", "assets.total": "Fixed assets", "assets.planned": "Fixed assets to be bought",
  },
  changeOf: (subject) => `${subject}: change on last year`,
  rateOf: (subject) => `${subject}: change on last year, %`,
  units: { name: "Unit", nature: "Nature", rank: "Rank", funding: "Funding" },
  noTitle: "(no title)",
};
