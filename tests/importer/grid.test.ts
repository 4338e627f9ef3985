import { describe, expect, it } from "vitest";
import { rebuildGrid, spansOver } from "../../src/importer/grid.js";
import { readText } from "../../src/importer/read-text.js";

const below = (texts: readonly string[]) => texts.map((text) => ({ text, colSpan: 1 }));

describe("spansOver(labels, row beneath)", () => {
  it("lets a blank beneath belong to the label above it, and a run of labels to one", () => {
    expect(spansOver(["序号", "功能分类科目", "合计"], below(["", "科目编码", "科目名称", ""]))).toEqual([1, 2, 1]);
  });

  it("splits a run where its first label comes again", () => {
    expect(spansOver(["序号", "收入", "支出"], below(["", "项  目", "预算数", "项 目", "合计", "一般公共预算"]))).toEqual([1, 2, 3]);
  });

  it("splits a run after the columns of the classification", () => {
    expect(spansOver(["序号", "支出部门经济分类科目", "基本支出"], below(["", "科目编码", "科目名称", "合计", "人员经费", "公用经费"]))).toEqual([1, 2, 3]);
  });

  it("decides nothing where two labels stand over one run of unlike labels", () => {
    expect(spansOver(["甲组", "乙组"], below(["一月", "二月", "三月"]))).toBeUndefined();
  });
});

describe("rebuildGrid(rows)", () => {
  it("merges a label down over the blank beneath it", () => {
    const grid = rebuildGrid([["序号", "科目", "合计"], ["", "编码", "名称", ""], ["1", "201", "一般公共服务支出", "5.09"]]);
    expect(grid.rows[0]?.map(({ text, column, rowSpan, colSpan }) => [text, column, rowSpan, colSpan])).toEqual([
      ["序号", 0, 2, 1],
      ["科目", 1, 1, 2],
      ["合计", 3, 2, 1],
    ]);
    expect(grid.rows[1]?.map((cell) => cell.column)).toEqual([1, 2]);
  });

  it("marks a heading row that it cannot align as loose, instead of guessing", () => {
    const grid = rebuildGrid([["甲组", "乙组"], ["一月", "二月", "三月"], ["1.00", "2.00", "3.00"]]);
    expect([...grid.loose]).toEqual([0]);
  });

  it("marks a short row of data as loose", () => {
    expect([...rebuildGrid([["项目", "金额", "备注"], ["房屋", "3.00", ""], ["车辆", "4.00"]]).loose]).toEqual([2]);
  });
});

describe("readText(dump)", () => {
  const tables = (text: string) => readText(text).blocks.filter((block) => block.kind === "table");
  const texts = (text: string) => readText(text).blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));

  it("goes on with a table after blank lines, bookmarks and bare page numbers", () => {
    const [table, ...others] = tables("\t甲\n\t乙\n\n\n52\n[bookmark: _Toc1]\n- 53 -\n\t1\n\t2\n\n");
    expect(others).toEqual([]);
    expect(table?.rows).toHaveLength(2);
  });

  it("ends a table at a text, and at captions after a pause", () => {
    expect(tables("\t甲\n\t乙\n\n说明\n\t1\n\t2\n\n")).toHaveLength(2);
    expect(tables("\t甲\n\t乙\n\n\n52\n\t某局\n\t单位：万元\n\n\t1\n\t2\n\n")).toHaveLength(2);
  });

  it("adds lines without a tab to the cell above", () => {
    expect(tables("\t目标\n\t一\n二\n三\n\n")[0]?.rows[0]?.[1]?.text).toBe("一\n二\n三");
  });

  it("drops bookmarks inside a line and reads any line end", () => {
    expect(texts("[bookmark: _Toc1]标题\r\n正文[bookmark: x]续\r尾\f页")).toEqual(["标题", "正文续", "尾", "页"]);
  });
});
