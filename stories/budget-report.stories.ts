import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html, nothing } from "lit";
import "../src/elements/budget-report/budget-report.js";
import type { BudgetReport } from "../src/index.js";
import { misprinted } from "./data/audited.js";
import * as odd from "./data/odd.js";
import { sample } from "./data/sample.js";
import { checkIssues, listen, silence, SILENT, stage, type Stage } from "./stage.js";

type Args = Partial<Pick<BudgetReport, "data" | "src" | "year" | "kind" | "unit" | "selection" | "headingLevel" | "showTables">> & Stage;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: "budget-report",
  component: "budget-report",
  args: { data: sample },
  argTypes: { data: { control: false }, kind: { control: "select", options: ["", "budget", "finalAccounts"] }, unit: { control: "select", options: ["", "元", "万元", "亿元"] } },
  parameters: { a11y: { test: "error" } },
  beforeEach: listen,
  play: checkIssues,
  render: ({ data, src, year, kind, unit, selection, headingLevel, showTables, theme, ...around }) =>
    stage(
      around,
      html`<budget-report
        .data=${data}
        src=${src ?? nothing}
        year=${year ?? nothing}
        kind=${kind ?? nothing}
        unit=${unit ?? nothing}
        selection=${selection ?? nothing}
        heading-level=${headingLevel ?? nothing}
        ?show-tables=${showTables ?? false}
        data-theme=${theme ?? nothing}
      ></budget-report>`,
    ),
};
export default meta;

export const Sample: Story = { name: "of the sample" };
export const WithTables: Story = { name: "with all printed tables", args: { showTables: true } };
export const Selected: Story = { name: "with a class selected in every part", args: { selection: "206" } };
export const Misprinted: Story = { name: "of a document with a misprint", args: { data: misprinted } };
export const Years: Story = { name: "of several years", args: { data: [{ ...sample, year: 2022 }, sample], year: "2023" } };
export const Little: Story = { name: "of a document with one table", args: { data: odd.small } };

export const Loading: Story = { name: "loading", args: { data: undefined, src: SILENT }, beforeEach: silence };
export const Empty: Story = { name: "empty", args: { data: undefined } };
export const Invalid: Story = { name: "warn several faults", args: { data: odd.severalFaults } };
export const NoSuchYear: Story = { name: "warn a year that is not given", args: { year: "1999" } };

export const English: Story = { name: "in English", args: { lang: "en" } };
export const Dark: Story = { name: "dark", args: { theme: "dark" } };
export const Narrow: Story = { name: "320 px wide", args: { width: 320 } };
export const RightToLeft: Story = { name: "right to left", args: { dir: "rtl" } };
export const LargeText: Story = { name: "200 % text", args: { scale: 200 } };
