import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html, nothing, type TemplateResult } from "lit";
import "../src/elements/budget-report/budget-report.js";
import "../src/elements/budget-sunburst/budget-sunburst.js";
import "../src/elements/budget-table/budget-table.js";
import type { BudgetDocument } from "../src/schema/index.js";
import { small } from "./data/odd.js";
import { sample } from "./data/sample.js";
import { checkIssues, listen, settled, stage, type Played, type Stage } from "./stage.js";

interface Args extends Stage {
  readonly data?: BudgetDocument;
  readonly tag?: "budget-sunburst" | "budget-table" | "budget-report";
  readonly noMenu?: boolean;
}
type Story = StoryObj<Args>;

const published: BudgetDocument = { ...small, source: { title: "2023 年部门预算公开", url: "https://example.org/2023.html" } };

const elements: Readonly<Record<NonNullable<Args["tag"]>, (args: Args) => TemplateResult>> = {
  "budget-sunburst": ({ data, noMenu, theme }) => html`<budget-sunburst .data=${data} ?no-menu=${noMenu} data-theme=${theme ?? nothing}></budget-sunburst>`,
  "budget-table": ({ data, noMenu, theme }) => html`<budget-table table="threePublic" .data=${data} ?no-menu=${noMenu} data-theme=${theme ?? nothing}></budget-table>`,
  "budget-report": ({ data, noMenu, theme }) => html`<budget-report .data=${data} ?no-menu=${noMenu} data-theme=${theme ?? nothing}></budget-report>`,
};

const rootOf = ({ canvasElement }: Played): ShadowRoot | null | undefined => canvasElement.querySelector("budget-sunburst, budget-table, budget-report")?.shadowRoot;

/** Opens the menu, as a reader would. */
async function open(played: Played): Promise<void> {
  await checkIssues(played);
  for (let round = 0; round < 100 && !rootOf(played)?.querySelector("button[part=menu]"); round++) await settled(played.canvasElement);
  rootOf(played)?.querySelector<HTMLElement>("button[part=menu]")?.click();
  await import("../src/ui/menu/menu.js");
  await settled(played.canvasElement);
}

/** The way to files (导出) in the foot of every picture and table. What is behind it is loaded when a reader asks. */
const meta: Meta<Args> = {
  title: "export menu",
  args: { data: sample, tag: "budget-sunburst" },
  argTypes: { data: { control: false } },
  parameters: { a11y: { test: "error" } },
  beforeEach: listen,
  play: open,
  render: (args) => stage(args, elements[args.tag ?? "budget-sunburst"](args)),
};
export default meta;

export const Shut: Story = { name: "shut", play: checkIssues };
export const OfPicture: Story = { name: "of a picture" };
export const English: Story = { name: "in English", args: { lang: "en" } };
export const Published: Story = { name: "of a document that says where it was published", args: { data: published } };
export const OfTable: Story = { name: "of a table", args: { tag: "budget-table" } };
export const OfReport: Story = { name: "of a report, which is no picture", args: { tag: "budget-report" } };
export const None: Story = { name: "left out", args: { noMenu: true }, play: checkIssues };
export const Dark: Story = { name: "dark", args: { theme: "dark" } };
export const Narrow: Story = { name: "320 px wide in English", args: { width: 320, lang: "en" } };
export const LargeText: Story = { name: "text of 200", args: { width: 320, scale: 200 } };
export const RightToLeft: Story = { name: "right to left", args: { dir: "rtl" } };
