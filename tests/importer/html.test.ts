import { strToU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { importDisclosure } from "../../src/importer/index.js";
import { page } from "../fixtures/page-file.js";

const cells = (tag: string, texts: readonly string[]): string => `<tr>${texts.map((text) => `<${tag}>${text}</${tag}>`).join("")}</tr>`;
const TABLE = `<table><caption>部门预算支出总表</caption><thead>${cells("th", ["731某局", "", "", "预算年度：2023", "单位：万元"])}${cells("th", ["科目编码", "科目名称", "合计", "基本支出", "项目支出"])}</thead><tbody>${cells("td", ["205", "教育<b>支出</b>", "3.00", "&nbsp;", "3.00"])}</tbody></table>`;
const ROW = { line: 3, code: "205", name: "教育支出", cells: { total: "3.00", basic: null, project: "3.00" } };

describe("a web page", () => {
  it("gives its tables, titled by their captions", async () => {
    const { document, report } = await importDisclosure(page(TABLE));
    expect(report.format).toBe("html");
    expect(document?.tables["expenditure"]).toMatchObject({ title: "部门预算支出总表", rows: [ROW] });
  });

  it("is told by its content under any name, as finance systems export tables named .xls", async () => {
    const { report } = await importDisclosure(strToU8(`<table>${TABLE.slice(7)}`), { fileName: "支出总表.xls" });
    expect(report.format).toBe("html");
  });

  it("may be arranged by tables around its tables", async () => {
    const { document } = await importDisclosure(page(`<table><tr><td>导航</td><td><div>${TABLE}</div></td></tr></table>`));
    expect(document?.tables["expenditure"]?.rows).toEqual([ROW]);
  });

  it("has texts only: scripts, styles and hidden parts are not read, markup in a text stays text", async () => {
    const hostile = `<script>document.title = 1</script><style>p{}</style><div hidden>部门预算收入总表</div>${TABLE.replace("教育<b>支出</b>", "&lt;img src=x onerror=alert(1)&gt;")}`;
    const { document } = await importDisclosure(page(hostile));
    expect(document?.tables["expenditure"]?.rows?.[0]?.name).toBe("<img src=x onerror=alert(1)>");
    expect(Object.keys(document?.tables ?? {})).toEqual(["expenditure"]);
  });

  it("keeps cells in place that others reach over", async () => {
    const spanning = TABLE.replace(cells("th", ["科目编码", "科目名称", "合计", "基本支出", "项目支出"]), '<tr><th colspan="2">科目</th><th rowspan="2">合计</th><th rowspan="2">基本支出</th><th rowspan="2">项目支出</th></tr><tr><th>科目编码</th><th>科目名称</th></tr>');
    const { document } = await importDisclosure(page(spanning));
    expect(document?.tables["expenditure"]?.rows).toEqual([{ ...ROW, line: 4 }]);
  });

  it("in GBK is read, whether it says so or not", async () => {
    // 部门 in GBK; Node writes no GBK.
    const bytes = (meta: string): Uint8Array => Uint8Array.from([...strToU8(`<html>${meta}<p>`), 0xb2, 0xbf, 0xc3, 0xc5, ...strToU8("</p><table><tr><td>1<td>2</table>")]);
    for (const meta of ["<meta charset=gb2312>", ""]) {
      const { document } = await importDisclosure(bytes(meta), { year: 2023, entityName: "某局" });
      expect(document?.otherTables?.[0]?.title).toBe("部门");
    }
  });

  it("with spans without measure, or nested without end, ends in an issue and no hang", async () => {
    const wide = await importDisclosure(page('<table><tr><td colspan="1000000000" rowspan="1000000000">1</td><td>2</td></tr><tr><td>3</td></tr></table>'), { year: 2023, entityName: "某局" });
    expect(wide.report.tables[0]?.outcome).toBe("dropped");
    const deep = await importDisclosure(page(`${"<div>".repeat(20_000)}1${"</div>".repeat(20_000)}`));
    expect(deep.issues[0]?.code).toBe("invalidPart");
  });
});
