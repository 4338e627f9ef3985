import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html, nothing } from "lit";
import "../src/elements/sankey-funds/sankey-funds.js";
import type { SankeyFunds } from "../src/elements/sankey-funds/sankey-funds.js";
import * as flows from "./data/flows.js";
import { severalFaults } from "./data/odd.js";
import { sample } from "./data/sample.js";
import { checkIssues, inShadow, listen, settled, silence, SILENT, stage, type Played, type Stage } from "./stage.js";

type Args = Partial<Pick<SankeyFunds, "data" | "src" | "stages" | "level" | "limit" | "unit" | "selection" | "showTable">> &
  Stage & {
    /** Size of the text around, such as `200%`. */
    readonly text?: string;
    readonly dir?: "rtl";
  };
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: "sankey-funds",
  component: "sankey-funds",
  args: { data: sample },
  argTypes: { data: { control: false } },
  parameters: { a11y: { test: "error" } },
  beforeEach: listen,
  play: checkIssues,
  render: ({ data, src, stages, level, limit, unit, selection, showTable, theme, text, dir, ...around }) =>
    stage(
      around,
      html`<div dir=${dir ?? nothing} .style=${text === undefined ? "" : `font-size: ${text}`}>
        <sankey-funds
          .data=${data}
          src=${src ?? nothing}
          stages=${stages ?? nothing}
          level=${level ?? nothing}
          limit=${limit ?? nothing}
          unit=${unit ?? nothing}
          selection=${selection ?? nothing}
          ?show-table=${showTable ?? false}
          data-theme=${theme ?? nothing}
        ></sankey-funds>
      </div>`,
    ),
};
export default meta;

/** @throws Error when there is no rest to open. */
async function openRest(context: Played): Promise<void> {
  await settled(context.canvasElement);
  const element = context.canvasElement.querySelector("sankey-funds");
  const rest = element && inShadow(element, "option", /^(其他 \d+ 项|\d+ other items)/);
  if (!rest) throw new Error("there is no rest to open");
  rest.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
  await checkIssues(context);
}

export const AllStages: Story = { name: "all stages" };
export const TwoStages: Story = { name: "sources to functions", args: { stages: "source function" } };
export const BasicToEconomic: Story = { name: "basic and project to economic classes", args: { stages: "basis,economic" } };
export const Level2: Story = { name: "functions at the second level", args: { level: 2 } };
export const Selected: Story = { name: "selected class", args: { selection: "206" } };
export const SelectedBelow: Story = { name: "selected code below the level shown", args: { selection: "20607" } };
export const SelectedSource: Story = { name: "selected source", args: { selection: "source:carryOver" } };
export const SelectedFlow: Story = { name: "selected flow", args: { selection: "function:206>basis:project" } };
export const SelectedUndisclosed: Story = { name: "selected undisclosed end", args: { selection: "undisclosed:project" } };
export const WithTables: Story = { name: "with its data tables", args: { showTable: true } };
export const Yuan: Story = { name: "in yuan", args: { unit: "元" } };
export const NextYear: Story = { name: "another year", args: { data: flows.nextYear } };

export const Loading: Story = { name: "loading", args: { data: undefined, src: SILENT }, beforeEach: silence };
export const Empty: Story = { name: "empty", args: { data: undefined } };
export const Invalid: Story = { name: "warn several faults", args: { data: severalFaults } };
export const Blocked: Story = { name: "warn blocked table", args: { data: flows.blockedRevenue } };
export const NotDisclosedJointly: Story = { name: "refused: not disclosed jointly", args: { stages: "source economic" } };
export const MissingTable: Story = { name: "refused: missing table", args: { data: flows.withoutExpenditure, stages: "source function basis" } };
export const UnknownStage: Story = { name: "refused: unknown stage", args: { stages: "source region" } };
export const NoMoney: Story = { name: "refused: no money", args: { data: flows.noFlows } };
export const Negative: Story = { name: "refused: negative amounts", args: { data: flows.negativeFlow } };

export const FewerTables: Story = { name: "fewer tables, fewer stages", args: { data: flows.expenditureOnly } };
export const OtherFunds: Story = { name: "basic expenditure of other funds", args: { data: flows.otherFunds, showTable: true } };
export const Rounded: Story = { name: "residues of rounding", args: { data: flows.rounded, selection: "201", showTable: true } };
export const OneFlow: Story = { name: "one flow", args: { data: flows.oneFlow } };
export const ManyNodes: Story = { name: "300 classes", args: { data: flows.manyClasses } };
export const Opened: Story = { name: "opened rest", args: { limit: 4 }, play: openRest };
export const OpenedMany: Story = { name: "opened rest of 289", args: { data: flows.manyClasses }, play: openRest };
export const LongNames: Story = { name: "labels of 40 characters", args: { data: flows.longNames } };
export const HugeAndTiny: Story = { name: "huge and tiny", args: { data: flows.hugeAndTinyFlows } };

export const English: Story = { name: "in English", args: { lang: "en", selection: "206" } };
export const EnglishRefused: Story = { name: "refused in English", args: { lang: "en", stages: "source economic" } };
export const Dark: Story = { name: "dark", args: { theme: "dark", selection: "206" } };
export const Narrow: Story = { name: "320 px wide", args: { width: 320 } };
export const NarrowOpened: Story = { name: "opened rest 320 px wide", args: { width: 320, limit: 4 }, play: openRest };
export const NarrowTwo: Story = { name: "two stages 320 px wide", args: { width: 320, stages: "function basis" } };
export const LargeText: Story = { name: "text at 200 %", args: { text: "200%" } };
export const LargeTextNarrow: Story = { name: "text at 200 % 320 px wide", args: { text: "200%", width: 320 } };
export const RightToLeft: Story = { name: "right to left", args: { dir: "rtl", selection: "206" } };
export const RightToLeftNarrow: Story = { name: "right to left 320 px wide", args: { dir: "rtl", width: 320 } };
