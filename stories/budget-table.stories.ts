import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html, nothing } from "lit";
import "../src/elements/budget-table/budget-table.js";
import type { BudgetTable } from "../src/index.js";
import { misprinted } from "./data/audited.js";
import { manyItems } from "./data/build.js";
import * as odd from "./data/odd.js";
import { sample } from "./data/sample.js";
import { checkIssues, listen, settled, silence, SILENT, stage, type Played, type Stage } from "./stage.js";

type Args = Partial<Pick<BudgetTable, "data" | "src" | "table" | "unit" | "audit" | "filter">> & Stage;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: "budget-table",
  component: "budget-table",
  args: { data: sample },
  argTypes: { data: { control: false } },
  parameters: { a11y: { test: "error" } },
  beforeEach: listen,
  play: checkIssues,
  render: ({ data, src, table, unit, audit, filter, theme, ...around }) =>
    stage(
      around,
      html`<budget-table .data=${data} src=${src ?? nothing} table=${table ?? nothing} unit=${unit ?? nothing} ?audit=${audit} filter=${filter ?? nothing} data-theme=${theme ?? nothing}></budget-table>`,
    ),
};
export default meta;

/** Presses what has this text in the first table, as a reader does, and waits for the grid. */
function press(selector: string, text: string): (played: Played) => Promise<void> {
  return async (played) => {
    await settled(played.canvasElement);
    const parts = played.canvasElement.querySelector("budget-table")?.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [];
    Array.from(parts)
      .find((part) => (part.closest("tr")?.textContent ?? "").includes(text) && (part.localName === "span" || part.textContent.startsWith(text)))
      ?.click();
    await checkIssues(played);
  };
}

export const All: Story = { name: "all tables" };
export const One: Story = { name: "one table", args: { table: "expenditure" } };
export const TwoSided: Story = { name: "two-sided table", args: { table: "balance" } };
export const TwoHeadings: Story = { name: "heading of two rows", args: { table: "revenue" } };
export const EmptyWithNote: Story = { name: "empty table with its note", args: { table: "governmentFund" } };
export const KindsOfNothing: Story = { name: "four kinds of nothing", args: { data: odd.absences } };
export const WithoutLabels: Story = { name: "without column labels", args: { data: odd.withoutColumnLabels } };
export const Procurement: Story = { name: "procurement, with words in its cells", args: { table: "procurement" } };
export const Assets: Story = { name: "assets, quantities in yuan stay", args: { table: "assets", unit: "元" } };
export const Yuan: Story = { name: "in yuan", args: { table: "threePublic", unit: "元" } };

export const Sound: Story = { name: "with audit marks", args: { table: "expenditure", audit: true } };
export const WithError: Story = { name: "with audit marks, one digit misprinted", args: { table: "expenditure", audit: true, data: misprinted } };
export const Folded: Story = { name: "folded", args: { table: "expenditure" }, play: press(".fold", "科学技术支出") };
export const Sorted: Story = { name: "sorted", args: { table: "expenditure" }, play: press("th[data-sort]", "项目支出") };
export const Filtered: Story = { name: "filtered", args: { table: "expenditure", filter: "20607" } };
export const FilteredAway: Story = { name: "filtered, no row left", args: { table: "expenditure", filter: "没有这一行" } };
export const Windowed: Story = { name: "5,000 rows", args: { data: manyItems(20, 10, 24) } };

export const Loading: Story = { name: "loading", args: { data: undefined, src: SILENT }, beforeEach: silence };
export const Empty: Story = { name: "empty", args: { data: undefined } };
export const Invalid: Story = { name: "warn several faults", args: { data: odd.severalFaults } };
export const Blocked: Story = { name: "warn one table blocked", args: { data: odd.blockedTable, table: "expenditure" } };
export const Missing: Story = { name: "missing table", args: { data: odd.missingTable, table: "expenditure" } };

export const English: Story = { name: "in English", args: { lang: "en", table: "threePublic" } };
export const Dark: Story = { name: "dark", args: { theme: "dark", table: "expenditure" } };
export const DarkWithError: Story = { name: "dark, with audit marks", args: { theme: "dark", table: "expenditure", audit: true, data: misprinted } };
export const Narrow: Story = { name: "320 px wide", args: { width: 320, table: "expenditure" } };
export const RightToLeft: Story = { name: "right to left", args: { dir: "rtl" } };
export const LargeText: Story = { name: "200 % text", args: { scale: 200 } };
