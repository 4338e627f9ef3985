import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html, nothing } from "lit";
import "../src/elements/budget-change/budget-change.js";
import type { BudgetChange } from "../src/elements/budget-change/budget-change.js";
import * as compared from "./data/compared.js";
import { severalFaults } from "./data/odd.js";
import { sample } from "./data/sample.js";
import { checkIssues, listen, settled, silence, SILENT, stage, type Stage } from "./stage.js";

type Args = Partial<Pick<BudgetChange, "data" | "src" | "by" | "against" | "unit" | "selection" | "showTable">> & Stage & { readonly fontSize?: string; readonly rightToLeft?: boolean };
type Story = StoryObj<Args>;

const { before2023, after2024, final2024 } = compared;
const two = [before2023, after2024];

const meta: Meta<Args> = {
  title: "budget-change",
  component: "budget-change",
  args: { data: two },
  argTypes: { data: { control: false }, by: { control: "select", options: ["", "class", "basis", "source"] }, against: { control: "select", options: ["", "lastYear", "final"] } },
  parameters: { a11y: { test: "error" } },
  beforeEach: listen,
  play: checkIssues,
  render: ({ data, src, by, against, unit, selection, showTable, theme, fontSize, rightToLeft, ...around }) =>
    stage(
      around,
      html`<div dir=${rightToLeft === true ? "rtl" : nothing} .style=${fontSize === undefined ? "" : `font-size: ${fontSize}`}>
        <budget-change
          .data=${data}
          src=${src ?? nothing}
          by=${by ?? nothing}
          against=${against ?? nothing}
          unit=${unit ?? nothing}
          selection=${selection ?? nothing}
          ?show-table=${showTable ?? false}
          data-theme=${theme ?? nothing}
        ></budget-change>
      </div>`,
    ),
};
export default meta;

export const Sample: Story = { name: "sample, last year derived from its prose", args: { data: sample } };
export const WithReasons: Story = { name: "sample with the reasons that are given", args: { data: compared.withReasons } };
export const Classes: Story = { name: "two budgets by class", args: { showTable: true } };
export const Basis: Story = { name: "two budgets by basic and project", args: { by: "basis" } };
export const Source: Story = { name: "two budgets by source, with and without the carry-over", args: { by: "source" } };
export const Final: Story = { name: "budget against final accounts", args: { data: [before2023, after2024, final2024] } };
export const Selected: Story = { name: "a class selected", args: { selection: "213" } };
export const Yuan: Story = { name: "in yuan", args: { unit: "元" } };

export const Rounded: Story = { name: "total that its parts do not make", args: { data: [before2023, compared.roundedTotal] } };
export const Renamed: Story = { name: "class met by an earlier name", args: { data: compared.renamedClass } };
export const ChangedUnit: Story = { name: "changed unit", args: { data: [compared.inYuan, after2024] } };
export const ZeroBase: Story = { name: "zero base", args: { data: compared.zeroBefore } };
export const Blank: Story = { name: "blank base", args: { data: compared.blankClass } };
export const BelowZero: Story = { name: "negative amount", args: { data: compared.fallsBelowZero } };
export const Many: Story = { name: "60 classes", args: { data: compared.manyClasses } };
export const Opened: Story = {
  name: "60 classes, opened",
  args: { data: compared.manyClasses },
  play: async (context) => {
    await settled(context.canvasElement);
    const rest = context.canvasElement.querySelector("budget-change")?.shadowRoot?.querySelector<HTMLElement>(".rest");
    if (!rest) throw new Error("there is no remainder to open");
    rest.click();
    await checkIssues(context);
  },
};
export const LongNames: Story = { name: "long names", args: { data: compared.longClassNames } };
export const Hostile: Story = { name: "hostile labels", args: { data: compared.hostile } };

export const Alone: Story = { name: "nothing to compare with", args: { data: compared.alone } };
export const OtherEntity: Story = { name: "another entity as last year", args: { data: [compared.otherEntity, compared.alone] } };
export const MissingYear: Story = { name: "a year missing between", args: { data: [compared.twoYearsBefore, compared.alone] } };
export const Perimeter: Story = { name: "other perimeter", args: { data: [compared.otherUnits.before, compared.otherUnits.after] } };
export const MissingTable: Story = { name: "missing table", args: { data: [compared.withoutThreePublic, after2024] } };
export const Loading: Story = { name: "loading", args: { data: undefined, src: SILENT }, beforeEach: silence };
export const Empty: Story = { name: "empty", args: { data: undefined } };
export const Invalid: Story = { name: "warn several faults", args: { data: severalFaults } };
export const Blocked: Story = { name: "warn blocked table", args: { data: compared.blockedExpenditure } };

export const English: Story = { name: "in English", args: { lang: "en" } };
export const EnglishSample: Story = { name: "sample in English", args: { lang: "en", data: sample } };
export const Dark: Story = { name: "dark", args: { theme: "dark" } };
export const Narrow: Story = { name: "320 px wide", args: { width: 320 } };
export const LargeText: Story = { name: "200 % text, 320 px wide", args: { width: 320, fontSize: "200%" } };
export const RightToLeft: Story = { name: "right to left", args: { rightToLeft: true } };
