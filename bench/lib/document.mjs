/** Budget documents of any size, the same ones on every machine. */
import { printed, randomly } from "./figures.mjs";

/** 类, 款 a 类, 项 a 款: about so many, for this many rows in all. */
const SHAPES = { 24: [6, 1, 2], 300: [12, 5, 4], 3000: [20, 12, 12], 30000: [25, 40, 29], 100000: [30, 60, 55] };
export const SIZES = Object.keys(SHAPES).map(Number);

const FIELDS = ["一般公共服务", "教育", "科学技术", "文化旅游体育与传媒", "社会保障和就业", "卫生健康", "节能环保", "城乡社区", "农林水", "交通运输", "资源勘探", "住房保障"];
const TASKS = ["行政运行", "一般行政管理事务", "机关服务", "事业运行", "专项业务", "科学普及", "基础设施建设", "养老保险缴费", "信息化建设", "其他支出"];

/**
 * 支出总表 with `size` classes below its total. The codes depend on the size alone, the figures on `edition` too, so that two
 * editions are an update. Few large figures and many small ones, as in real budgets; some 款 end without 项.
 */
export function budgetDocument(size, edition = 1) {
  const tree = skeleton(size);
  const random = randomly(size * 31 + edition);
  const rows = tree.flatMap((top, i) => rowsOf(top, String(201 + i), 0, random));
  const total = rows.filter(({ code }) => code.length === 3).reduce((sum, { cents }) => sum + cents, 0);
  return {
    schemaVersion: "1.0", kind: "budget", scope: "department", year: 2023 + edition, entity: { name: "示例部门" },
    tables: {
      expenditure: {
        title: "部门预算支出总表", unit: "万元", decimals: 2,
        rows: [{ code: undefined, name: "合计", cents: total, role: "total" }, ...rows].map(({ code, name, cents, role }, row) => ({
          row: row + 1, ...(role && { role }), ...(code && { code }), name, cells: { total: printed(cents), basic: null, project: printed(cents) },
        })),
      },
    },
  };
}

/** Numbers of children: `[[2, 0, 3], [1]]` are two 类 of three and one 款 with so many 项. Exactly `size` classes. */
function skeleton(size) {
  const [tops, middles, leaves] = SHAPES[size] ?? [Math.max(1, Math.round(size / 12)), 3, 3];
  const random = randomly(size);
  const about = (mean) => Math.max(1, Math.round(mean * (0.4 + 1.2 * random())));
  const tree = Array.from({ length: tops }, () => Array.from({ length: Math.min(99, about(middles)) }, () => (random() < 0.08 ? 0 : Math.min(99, about(leaves)))));
  const places = tree.flatMap((top, i) => top.map((_, j) => [i, j]));
  let missing = size - tops - places.length - tree.flat().reduce((sum, count) => sum + count, 0);
  for (let turn = 0; missing !== 0 && turn < 100 * size; turn++) {
    const [i, j] = places[Math.floor(random() * places.length)];
    const step = Math.sign(missing);
    if (tree[i][j] + step < 0 || tree[i][j] + step > 99) continue;
    tree[i][j] += step;
    missing -= step;
  }
  return tree;
}

function rowsOf(below, code, depth, random) {
  const name = `${depth === 0 ? FIELDS[Number(code) % FIELDS.length] : TASKS[Math.floor(random() * TASKS.length)]}${depth === 0 ? "支出" : ""}`;
  const counts = Array.isArray(below) ? below : Array.from({ length: below }, () => 0);
  const children = depth === 2 ? [] : counts.map((child, i) => rowsOf(child, code + String(i + 1).padStart(2, "0"), depth + 1, random));
  const own = children.length > 0 ? children.reduce((sum, [first]) => sum + first.cents, 0) : Math.ceil(500 / (random() + 0.002));
  return [{ code, name, cents: own }, ...children.flat()];
}

/** Middle of the largest 类 on the circle, in radians clockwise from the top: where every contender draws it. */
export function largestAngle(document) {
  const tops = document.tables.expenditure.rows.filter(({ code }) => code?.length === 3).map(({ cells }) => Number(cells.total));
  const total = tops.reduce((sum, value) => sum + value, 0);
  const at = tops.indexOf(Math.max(...tops));
  return (2 * Math.PI * (tops.slice(0, at).reduce((sum, value) => sum + value, 0) + tops[at] / 2)) / total;
}
