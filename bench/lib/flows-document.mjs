/** Budget documents whose flows have so many nodes and links, the same ones on every machine. */
import { printed, randomly } from "./figures.mjs";

/** Nodes and links: sources, bases (基本, 项目, …), functional 款, economic 类; every basis but 基本 also has an end that is not disclosed. */
const SHAPES = {
  "30,40": { sources: 3, bases: 2, functions: 15, economic: 9 },
  "150,400": { sources: 8, bases: 5, functions: 73, economic: 60 },
  "600,2500": { sources: 8, bases: 5, functions: 484, economic: 99 },
};
export const SIZES = Object.keys(SHAPES);

const SOURCES = [["appropriation", "财政拨款收入"], ["carryOver", "上年结转"], ["institutional", "事业收入"], ["other", "其他收入"], ["specialAccount", "财政专户管理资金收入"], ["operating", "事业单位经营收入"], ["superiorSubsidy", "上级补助收入"], ["subordinateRemittance", "附属单位上缴收入"]];
const BASES = [["basic", "基本支出"], ["project", "项目支出"], ["operating", "经营支出"], ["superiorRemittance", "上解上级支出"], ["subordinateSubsidy", "对附属单位补助支出"]];
/** 款 of a 类. */
const SECTION = 25;

/**
 * 收入总表, 支出总表 and 基本支出表 that agree with each other to the cent. Which cells print money depends on the size alone, the figures on
 * `edition` too, so that two editions are an update. Few large figures and many small ones, as in real budgets.
 */
export function flowsDocument(size, edition = 1) {
  const shape = SHAPES[size];
  const sources = SOURCES.slice(0, shape.sources);
  const bases = BASES.slice(0, shape.bases);
  const random = randomly(shape.functions * 31 + edition);
  const lines = cellsOf(size, shape).map(([into, outOf], at) => lineOf(at, into, outOf, random));
  const basic = lines.reduce((sum, { spent }) => sum + (spent[0] ?? 0), 0);
  return {
    schemaVersion: "1.0", kind: "budget", scope: "department", year: 2023 + edition, entity: { name: "示例部门" },
    tables: {
      revenue: crossTable("部门预算收入总表", sources, lines, ({ income }) => income),
      expenditure: crossTable("部门预算支出总表", bases, lines, ({ spent }) => spent),
      generalPublicBasic: basicTable(shape.economic, basic, random),
    },
  };
}

/** Which sources and which bases each 款 has: at least one of both, and as many as give the links wanted in all. */
function cellsOf(size, { sources, bases, functions, economic }) {
  const random = randomly(functions);
  const pick = (count) => Math.floor(random() ** 2 * count); // the first columns are the fullest
  const rows = Array.from({ length: functions }, (_, at) => [new Set([at < sources ? at : pick(sources)]), new Set([at < bases ? at : pick(bases)])]);
  let missing = Number(size.split(",")[1]) - economic - (bases - 1) - 2 * functions;
  while (missing > 0) {
    const both = rows[Math.floor(random() * functions)];
    const side = random() < sources / (sources + bases) ? 0 : 1;
    const before = both[side].size;
    both[side].add(pick(side === 0 ? sources : bases));
    missing -= both[side].size - before;
  }
  return rows;
}

/** What one 款 gets and spends, in cents by column: the same money. */
function lineOf(at, into, outOf, random) {
  const income = Array.from({ length: SOURCES.length }, (_, column) => (into.has(column) ? Math.ceil(5000 / (random() + 0.002)) : undefined));
  const total = sum(income);
  const spent = Array.from({ length: BASES.length });
  const columns = [...outOf].sort((a, b) => a - b);
  let left = total;
  columns.forEach((column, i) => {
    spent[column] = i === columns.length - 1 ? left : Math.max(1, Math.floor(left * (0.2 + 0.6 * random())));
    left -= spent[column];
  });
  const code = String(201 + Math.floor(at / SECTION)) + String((at % SECTION) + 1).padStart(2, "0");
  return { code, name: `第 ${at + 1} 款专项业务支出`, total, income, spent };
}

function crossTable(title, columns, lines, cells) {
  const row = (head, own) => ({
    ...head,
    cells: Object.fromEntries([["total", cellOf(sum(own.flatMap((line) => cells(line))))], ...columns.map(([key], at) => [key, cellOf(sum(own.map((line) => cells(line)[at])))])]),
  });
  const tops = [...new Set(lines.map(({ code }) => code.slice(0, 3)))];
  const rows = tops.flatMap((top) => {
    const own = lines.filter(({ code }) => code.startsWith(top));
    return [row({ code: top, name: `第 ${top} 类支出` }, own), ...own.map((line) => row({ code: line.code, name: line.name }, [line]))];
  });
  return { title, unit: "万元", decimals: 2, columns: [["total", "合计"], ...columns].map(([key, label]) => ({ key, label: [label] })), rows: [row({ role: "total", name: "合计" }, lines), ...rows].map((one, at) => ({ row: at + 1, ...one })) };
}

/** 基本支出 by economic 类, in shares of a few large and many small ones. */
function basicTable(count, total, random) {
  const weights = Array.from({ length: count }, () => 1 / (random() + 0.02));
  const whole = weights.reduce((all, weight) => all + weight, 0);
  const cents = weights.map((weight) => Math.max(1, Math.floor((total * weight) / whole)));
  cents[0] += total - sum(cents);
  const rows = [{ role: "total", name: "合计", cells: { total: cellOf(total) } }, ...cents.map((own, at) => ({ code: String(301 + at), name: `第 ${at + 1} 类经济科目`, cells: { total: cellOf(own) } }))];
  return { title: "一般公共预算财政拨款基本支出表", unit: "万元", decimals: 2, columns: [{ key: "total", label: ["合计"] }], rows: rows.map((row, at) => ({ row: at + 1, ...row })) };
}

function sum(cents) {
  return cents.reduce((all, own) => all + (own ?? 0), 0);
}

/** A cell in 万元; blank where there is no money. */
function cellOf(cents) {
  return cents === 0 ? null : printed(cents);
}
