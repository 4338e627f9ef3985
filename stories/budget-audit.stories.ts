import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html, nothing } from "lit";
import "../src/elements/budget-audit/budget-audit.js";
import type { BudgetAudit } from "../src/index.js";
import { exact, manyErrors, misprinted, nothingToCheck, sound } from "./data/audited.js";
import { severalFaults } from "./data/odd.js";
import { sample } from "./data/sample.js";
import { checkIssues, listen, silence, SILENT, stage, type Stage } from "./stage.js";

type Args = Partial<Pick<BudgetAudit, "data" | "src" | "compact" | "verdict">> & Stage;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: "budget-audit",
  component: "budget-audit",
  args: { data: sample },
  argTypes: { data: { control: false }, verdict: { control: "select", options: ["", "error", "rounding", "undetermined", "notApplicable", "exact"] } },
  parameters: { a11y: { test: "error" } },
  beforeEach: listen,
  play: checkIssues,
  render: ({ data, src, compact, verdict, theme, ...around }) =>
    stage(around, html`<budget-audit .data=${data} src=${src ?? nothing} ?compact=${compact} verdict=${verdict ?? nothing} data-theme=${theme ?? nothing}></budget-audit>`),
};
export default meta;

export const Sample: Story = { name: "of the sample, with facts" };
export const WithError: Story = { name: "one digit misprinted", args: { data: misprinted } };
export const Many: Story = { name: "more findings than are listed", args: { data: manyErrors } };
export const AllExact: Story = { name: "all exact", args: { data: exact } };
export const Nothing: Story = { name: "nothing to check", args: { data: nothingToCheck } };
export const Chosen: Story = { name: "chosen verdict", args: { verdict: "exact", data: exact } };
export const ChosenNone: Story = { name: "chosen verdict that does not occur", args: { verdict: "undetermined" } };

export const Compact: Story = { name: "compact, sound", args: { compact: true, data: sound } };
export const CompactError: Story = { name: "compact, with an error", args: { compact: true, data: misprinted } };
export const CompactNothing: Story = { name: "compact, nothing to check", args: { compact: true, data: nothingToCheck } };
export const CompactInvalid: Story = { name: "warn compact, invalid", args: { compact: true, data: severalFaults } };
export const CompactInText: Story = {
  name: "compact in a paragraph",
  render: ({ data, theme, ...around }) =>
    stage(around, html`<p>2023 年部门预算支出 1650.88 万元，<budget-audit compact .data=${data} data-theme=${theme ?? nothing}></budget-audit>，详见各表。</p>`),
};

export const Loading: Story = { name: "loading", args: { data: undefined, src: SILENT }, beforeEach: silence };
export const Empty: Story = { name: "empty", args: { data: undefined } };
export const Invalid: Story = { name: "warn several faults", args: { data: severalFaults } };

export const English: Story = { name: "in English", args: { lang: "en", data: misprinted } };
export const Dark: Story = { name: "dark", args: { theme: "dark", data: misprinted } };
export const Narrow: Story = { name: "320 px wide", args: { width: 320, data: misprinted } };
export const RightToLeft: Story = { name: "right to left", args: { dir: "rtl" } };
export const LargeText: Story = { name: "200 % text", args: { scale: 200 } };
