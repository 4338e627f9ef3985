import { describe, expect, it } from "vitest";
import { importDisclosure } from "../../src/importer/index.js";

const HEADING = "科目编码,科目名称,合计,基本支出,项目支出";
const TITLED = `部门预算支出总表,,,,\n731某局,,,预算年度：2023,单位：万元\n${HEADING}\n`;

describe("a CSV file", () => {
  it.each([[","], ["\t"], [";"], ["|"]])("separated by %j is read as the table it is", async (delimiter) => {
    const text = `${TITLED}205,教育支出,"3.00",,3.00\n`.replace(/,/g, delimiter);
    const { document, report } = await importDisclosure(text);
    expect(report.format).toBe("csv");
    expect(document?.tables["expenditure"]?.rows).toEqual([{ line: 3, code: "205", name: "教育支出", cells: { total: "3.00", basic: null, project: "3.00" } }]);
  });

  it("keeps separators, quotation marks and line ends in quoted cells", async () => {
    const { document } = await importDisclosure(`${TITLED}205,"教育,""支""\n出","1,234.50",,"1,234.50"\n`);
    expect(document?.tables["expenditure"]?.rows?.[0]).toMatchObject({ name: '教育,"支" 出', cells: { total: "1234.50" } });
  });

  it("that is broken off in a quoted cell ends in an issue or a kept table, never in an exception", async () => {
    const { issues } = await importDisclosure(`${TITLED}205,"教育支出,3.00,,3.00\n`);
    expect(issues.map((issue) => issue.code)).not.toContain("unexpected");
  });

  it("in GBK is read", async () => {
    // 某局 in GBK; Node writes no GBK.
    const text = new TextEncoder().encode(`\n1,2,3\n4,5,6\n`);
    const { document } = await importDisclosure(Uint8Array.from([0xc4, 0xb3, 0xbe, 0xd6, 0x2c, 0x2c, ...text]), { year: 2023, entityName: "某局" });
    expect(document?.otherTables?.[0]?.title).toBe("某局");
  });
});

describe("a table with the columns of finance systems", () => {
  const facts = (more = ""): string => `fiscal_year,agency_code,agency_name,unit,exp_func_code,exp_func_name,total_amt,basic_amt,project_amt\n2023,731001,某局,元,205,教育支出,30.00,20.00,10.00\n2023,731001,某局,元,20501,教育管理事务,30.00,20.00,10.00\n${more}`;

  it("has year, entity and unit where all rows agree, and its codes and figures under the names of the form", async () => {
    const { document } = await importDisclosure(facts());
    expect(document).toMatchObject({ year: 2023, entity: { code: "731001", name: "某局" } });
    expect(document?.tables["expenditure"]).toMatchObject({ unit: "元", rows: [{ code: "205", cells: { total: "30.00", basic: "20.00", project: "10.00" } }, { code: "20501" }] });
  });

  it("of several agencies belongs to none, and is kept whole", async () => {
    const { document, report } = await importDisclosure(facts("2023,732001,另一局,元,206,科学技术支出,1.00,1.00,\n"), { entityName: "某市" });
    expect(document?.tables).toEqual({});
    expect(report.tables[0]?.outcome).toBe("kept");
  });

  it("of economic items is the table of basic expenditure", async () => {
    const { document } = await importDisclosure("fiscal_year,agency_name,amt_unit,dep_bgt_eco_code,dep_bgt_eco_name,amt,person_amt,public_amt\n2023,某局,元,301,工资福利支出,9.00,9.00,\n");
    expect(Object.keys(document?.tables ?? {})).toEqual(["generalPublicBasic"]);
  });
});
