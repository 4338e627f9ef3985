import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html, nothing } from "lit";
import "../src/elements/budget-balance/budget-balance.js";
import "../src/elements/budget-data/budget-data.js";
import type { BudgetBalance } from "../src/elements/budget-balance/budget-balance.js";
import * as odd from "./data/balances.js";
import { missingTable, severalFaults } from "./data/odd.js";
import { sample } from "./data/sample.js";
import { checkIssues, listen, settled, silence, SILENT, stage, type Played, type Stage } from "./stage.js";

type Args = Partial<Pick<BudgetBalance, "data" | "src" | "unit" | "selection" | "showTable">> & Stage & { readonly dir?: "rtl"; readonly fontSize?: string };
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: "budget-balance",
  component: "budget-balance",
  args: { data: sample },
  argTypes: { data: { control: false } },
  parameters: { a11y: { test: "error" } },
  beforeEach: listen,
  play: checkIssues,
  render: ({ data, src, unit, selection, showTable, theme, dir, fontSize, ...around }) =>
    stage(
      around,
      html`<budget-balance
        dir=${dir ?? nothing}
        .style=${fontSize === undefined ? "" : `--budget-font-size: ${fontSize}`}
        .data=${data}
        src=${src ?? nothing}
        unit=${unit ?? nothing}
        selection=${selection ?? nothing}
        ?show-table=${showTable ?? false}
        data-theme=${theme ?? nothing}
      ></budget-balance>`,
    ),
};
export default meta;

/** Clicks the first counted rest. */
async function openRest(context: Played): Promise<void> {
  await settled(context.canvasElement);
  const rest = context.canvasElement.querySelector("budget-balance")?.shadowRoot?.querySelector("[role=option][data-key^='rest:']");
  if (!rest) throw new Error("there is no rest to open");
  rest.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
  await checkIssues(context);
}

export const Sample: Story = { name: "of the sample" };
export const WithTable: Story = { name: "with its data table", args: { showTable: true } };
export const Selected: Story = { name: "selected class", args: { selection: "206" } };
export const SelectedBelow: Story = { name: "selected below a class", args: { selection: "2080505" } };
export const Yuan: Story = { name: "in yuan", args: { unit: "元" } };
export const BothCarried: Story = { name: "carried over on both sides", args: { data: odd.bothCarried } };
export const AppropriationOnly: Story = { name: "from the appropriation balance", args: { data: odd.appropriationOnly } };

export const Loading: Story = { name: "loading", args: { data: undefined, src: SILENT }, beforeEach: silence };
export const Empty: Story = { name: "empty", args: { data: undefined } };
export const Invalid: Story = { name: "warn several faults", args: { data: severalFaults } };
export const Blocked: Story = { name: "warn blocked table", args: { data: odd.blockedBalance } };
export const MissingTable: Story = { name: "missing table", args: { data: missingTable } };
export const ZeroTotals: Story = { name: "zero totals", args: { data: odd.zeroTotals } };
export const BlankTotals: Story = { name: "nothing printed", args: { data: odd.blankTotals } };

export const OneLine: Story = { name: "one line a side", args: { data: odd.oneLine } };
export const Many: Story = { name: "300 lines", args: { data: odd.lines300 } };
export const Opened: Story = { name: "opened rest", args: { data: odd.lines300 }, play: openRest };
export const OpenedNarrow: Story = { name: "opened rest 320 px wide", args: { data: odd.lines300, width: 320 }, play: openRest };
export const LongNames: Story = { name: "names of 40 characters", args: { data: odd.longNames } };
export const Negative: Story = { name: "negative amount", args: { data: odd.negativeLine } };
export const Different: Story = { name: "totals that differ", args: { data: odd.different } };
export const Rounded: Story = { name: "sum within rounding", args: { data: odd.rounded } };
export const Unexplained: Story = { name: "sum beyond rounding", args: { data: odd.unexplained } };
export const WithoutTotals: Story = { name: "without totals", args: { data: odd.withoutTotals } };
export const OneTotal: Story = { name: "one total", args: { data: odd.oneTotal } };
export const HugeAndTiny: Story = { name: "huge and tiny", args: { data: odd.hugeAndTinyLines } };

export const English: Story = { name: "in English", args: { lang: "en" } };
export const EnglishMany: Story = { name: "300 lines in English", args: { lang: "en", data: odd.lines300 } };
export const EnglishDifferent: Story = { name: "totals that differ in English", args: { lang: "en", data: odd.different } };
export const Dark: Story = { name: "dark", args: { theme: "dark", selection: "source:carryOver" } };
export const DarkNegative: Story = { name: "dark bars", args: { theme: "dark", data: odd.negativeLine } };
export const Narrow: Story = { name: "320 px wide", args: { width: 320 } };
export const NarrowEnglish: Story = { name: "320 px wide in English", args: { width: 320, lang: "en" } };
export const LargeType: Story = { name: "type of 200 per cent", args: { fontSize: "28px" } };
export const LargeTypeNarrow: Story = { name: "type of 200 per cent 320 px wide", args: { fontSize: "28px", width: 320 } };
export const RightToLeft: Story = { name: "right to left", args: { dir: "rtl" } };
export const Linked: Story = {
  name: "linked in one source",
  render: ({ data }) => html`<budget-data .data=${data}><budget-balance></budget-balance><budget-balance></budget-balance></budget-data>`,
};
