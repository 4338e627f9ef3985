import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html, nothing } from "lit";
import "../src/elements/budget-sunburst/budget-sunburst.js";
import type { BudgetSunburst } from "../src/index.js";
import * as odd from "./data/odd.js";
import { sample } from "./data/sample.js";
import { checkIssues, inShadow, listen, settled, silence, SILENT, stage, type Stage } from "./stage.js";

type Args = Partial<Pick<BudgetSunburst, "data" | "src" | "classification" | "view" | "drill" | "table" | "column" | "spacing" | "rings" | "unit" | "showTable">> & Stage;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: "budget-sunburst",
  component: "budget-sunburst",
  args: { data: sample },
  argTypes: { data: { control: false } },
  parameters: { a11y: { test: "error" } },
  beforeEach: listen,
  play: checkIssues,
  render: ({ data, src, classification, view, drill, table, column, spacing, rings, unit, showTable, theme, ...around }) =>
    stage(
      around,
      html`<budget-sunburst
        .data=${data}
        src=${src ?? nothing}
        classification=${classification ?? nothing}
        view=${view ?? nothing}
        drill=${drill ?? nothing}
        table=${table ?? nothing}
        column=${column ?? nothing}
        spacing=${spacing ?? nothing}
        rings=${rings ?? nothing}
        unit=${unit ?? nothing}
        ?show-table=${showTable ?? false}
        data-theme=${theme ?? nothing}
      ></budget-sunburst>`,
    ),
};
export default meta;

export const FunctionClasses: Story = { name: "functional classification" };
export const EconomicClasses: Story = { name: "economic classification", args: { classification: "economic" } };
export const Icicle: Story = { name: "icicle", args: { view: "icicle" } };
export const EconomicIcicle: Story = { name: "economic icicle", args: { classification: "economic", view: "icicle" } };
export const Bars: Story = { name: "bars", args: { view: "bars" } };
export const EqualArea: Story = { name: "rings of equal area", args: { spacing: "area" } };
export const OneRing: Story = { name: "one ring", args: { rings: 1 } };
export const Drilled: Story = { name: "drilled into a class", args: { drill: "206" } };
export const WithTable: Story = { name: "with its data table", args: { showTable: true } };
export const AnotherColumn: Story = { name: "another column", args: { column: "project" } };
export const AnotherTable: Story = { name: "another table", args: { table: "generalPublic" } };
export const Yuan: Story = { name: "in yuan", args: { unit: "元" } };
export const FinalAccounts: Story = { name: "final accounts", args: { data: odd.finalAccounts } };

export const Loading: Story = {
  name: "loading",
  args: { data: undefined, src: SILENT },
  beforeEach: silence,
};
export const Empty: Story = { name: "empty", args: { data: undefined } };
export const Invalid: Story = { name: "warn several faults", args: { data: odd.severalFaults } };
export const Blocked: Story = { name: "warn blocked table", args: { data: odd.blockedTable } };
export const MissingTable: Story = { name: "missing table", args: { data: odd.missingTable } };
export const EmptyTable: Story = { name: "empty table with its note", args: { table: "governmentFund" } };

export const OneItem: Story = { name: "one item", args: { data: odd.oneItem } };
export const ManyItems: Story = { name: "300 items", args: { data: odd.siblings300 } };
export const ManyBars: Story = { name: "300 items as bars", args: { data: odd.siblings300, view: "bars" } };
export const OpenedRemainder: Story = {
  name: "opened remainder",
  args: { data: odd.gathered },
  play: async (context) => {
    await settled(context.canvasElement);
    const element = context.canvasElement.querySelector("budget-sunburst");
    const remainder = element && inShadow(element, "treeitem", /^其他 \d+ 项/);
    if (!remainder) throw new Error("there is no remainder to open");
    remainder.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
    await checkIssues(context);
  },
};
export const LongLabels: Story = { name: "labels of 40 characters", args: { data: odd.longLabels } };
export const Negative: Story = { name: "negative amount", args: { data: odd.negative } };
export const ZeroTotal: Story = { name: "zero total", args: { data: odd.zeroTotal } };
export const Ragged: Story = { name: "ragged depth", args: { data: odd.ragged } };
export const OddCodes: Story = { name: "warn duplicate and unknown codes", args: { data: odd.oddCodes } };
export const HugeAndTiny: Story = { name: "huge and tiny", args: { data: odd.hugeAndTiny } };
export const WithoutLabels: Story = { name: "without column labels", args: { data: odd.withoutColumnLabels } };
export const UnprintedTotal: Story = { name: "total that is not printed", args: { data: odd.unprintedTotal } };

export const English: Story = { name: "in English", args: { lang: "en" } };
export const EnglishInvalid: Story = { name: "warn several faults in English", args: { lang: "en", data: odd.severalFaults } };
export const Dark: Story = { name: "dark", args: { theme: "dark" } };
export const DarkIcicle: Story = { name: "dark icicle", args: { theme: "dark", view: "icicle" } };
export const Narrow: Story = { name: "320 px wide", args: { width: 320 } };
export const NarrowIcicle: Story = { name: "icicle 320 px wide", args: { width: 320, view: "icicle" } };
export const TooNarrow: Story = { name: "too narrow for rings", args: { width: 200 } };
export const RightToLeft: Story = { name: "right to left", args: { dir: "rtl" } };
export const LargeText: Story = { name: "200 % text", args: { scale: 200 } };
