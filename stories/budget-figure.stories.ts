import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html, nothing, type TemplateResult } from "lit";
import "../src/elements/budget-data/budget-data.js";
import "../src/elements/budget-figure/budget-figure.js";
import type { BudgetDocument } from "../src/schema/index.js";
import { documentOf, tableOf } from "./data/build.js";
import { absences, hugeAndTiny, severalFaults } from "./data/odd.js";
import { sample } from "./data/sample.js";
import { checkIssues, listen, settled, silence, SILENT, stage, type Played, type Stage } from "./stage.js";

interface Args extends Stage {
  readonly data?: unknown;
  readonly src?: string;
  readonly path?: string | undefined;
  readonly unit?: "" | "元" | "万元" | "亿元";
  readonly bare?: boolean;
  readonly change?: boolean;
  /** Text in the tag. */
  readonly text?: string;
  readonly rtl?: boolean;
  readonly size?: number;
}
type Story = StoryObj<Args>;

const figure = ({ data, src, path, unit, bare, change, text = "", theme }: Args): TemplateResult =>
  html`<budget-figure .data=${data} src=${src ?? nothing} path=${path ?? nothing} unit=${unit ?? nothing} ?bare=${bare} ?change=${change} data-theme=${theme ?? nothing}>${text}</budget-figure>`;

/** Opens the first note, as a reader would, once there is one and once what it tells is loaded. */
async function open(played: Played): Promise<void> {
  const find = (selector: string): HTMLElement | null | undefined => played.canvasElement.querySelector("budget-figure")?.shadowRoot?.querySelector<HTMLElement>(selector);
  for (let round = 0; round < 100 && !find(".trigger"); round++) await settled(played.canvasElement);
  find(".trigger")?.click();
  do await settled(played.canvasElement);
  while (find("[aria-busy]"));
  await checkIssues(played);
}

const meta: Meta<Args> = {
  title: "budget-figure",
  component: "budget-figure",
  args: { data: sample, path: "threePublic.total", text: "5.45 万元" },
  argTypes: { data: { control: false }, unit: { control: "select", options: ["", "元", "万元", "亿元"] } },
  parameters: { a11y: { test: "error" } },
  beforeEach: listen,
  play: checkIssues,
  render: ({ rtl, size, ...args }) =>
    stage(
      args,
      html`<div dir=${rtl ? "rtl" : nothing} .style=${size === undefined ? "" : `font-size: ${size}%`}>
        <p>${args.lang === "en" ? html`The three public expenses of 2023 come to ${figure(args)}, on last year's footing.` : html`2023 年“三公”经费预算为 ${figure(args)}，与上年基本持平。`}</p>
      </div>`,
    ),
};
export default meta;

export const Closed: Story = { name: "in a sentence" };
export const Open: Story = { name: "open", play: open };
export const Bare: Story = { name: "without its unit", args: { bare: true, text: "5.45" } };
export const Yuan: Story = { name: "in yuan, open", args: { unit: "元", text: "54,500 元" }, play: open };
export const ChangeFromProse: Story = { name: "change known from the prose, open", args: { change: true }, play: open };

const lastYear: BudgetDocument = documentOf({ threePublic: tableOf("6.00", []) }, { year: 2022, entity: sample.entity, kind: "budget", scope: sample.scope });
export const ChangeFromDocument: Story = { name: "change on another document, open", args: { data: [lastYear, sample], change: true }, play: open };
export const NoChange: Story = { name: "no comparable figure, open", args: { path: "procurement.total", change: true, text: "4.71 万元" }, play: open };

export const Prose: Story = { name: "from the prose, open", args: { path: "statements.threePublic.change", text: "0.03 万元" }, play: open };
export const Quantity: Story = { name: "a quantity, open", args: { path: "assets.buildings.quantity", text: "3,972 平方米" }, play: open };
export const Blank: Story = { name: "blank cell, open", args: { path: "threePublic.abroad", text: "" }, play: open };
export const Words: Story = { name: "words in place of a number", args: { data: absences, path: "threePublic.因公出国（境）费", text: "——" } };
export const Zero: Story = { name: "zero", args: { data: absences, path: "threePublic.公务用车购置费", text: "0.00 万元" } };
export const Negative: Story = { name: "negative", args: { data: documentOf({ expenditure: tableOf("-250.00", []) }), path: "expenditure.total", text: "" } };
export const Long: Story = { name: "20 digits", args: { data: hugeAndTiny, path: "expenditure.total", text: "", width: 320 } };

export const Loading: Story = { name: "loading", args: { data: undefined, src: SILENT }, beforeEach: silence };
export const LoadingWithoutText: Story = { name: "loading, without text", args: { data: undefined, src: SILENT, text: "" }, beforeEach: silence };
export const Empty: Story = { name: "no data", args: { data: undefined } };
export const Invalid: Story = { name: "warn several faults", args: { data: severalFaults } };
export const WrongPath: Story = { name: "warn wrong path", args: { path: "threePublic.totals" } };
export const WrongPathWithoutText: Story = { name: "warn wrong path, without text", args: { path: "sangong.total", text: "" } };
export const Ambiguous: Story = { name: "warn a path to two rows", args: { path: "procurement.汽油", text: "1.49 万元" } };
export const NoPath: Story = { name: "warn no path", args: { path: undefined } };
export const Differs: Story = { name: "warn another figure in the tag", args: { text: "5.54 万元" } };

export const English: Story = { name: "in English, open", args: { lang: "en", change: true }, play: open };
export const Dark: Story = {
  name: "dark, open",
  args: { theme: "dark", change: true },
  play: open,
};
export const Narrow: Story = { name: "320 px wide, open", args: { width: 320, change: true }, play: open };
export const Large: Story = { name: "text of 200 %, open", args: { size: 200, width: 320 }, play: open };
export const RightToLeft: Story = { name: "right to left, open", args: { rtl: true }, play: open };

/** One source for a text with several figures, in a heading, a list and a table. */
export const InText: Story = {
  name: "many in a text",
  render: ({ data, theme, ...around }) =>
    stage(
      around,
      html`<budget-data .data=${data}>
        <h2>市科协今年预算 <budget-figure path="expenditure.total" data-theme=${theme ?? nothing}>1650.88 万元</budget-figure></h2>
        <p>
          其中基本支出 <budget-figure path="expenditure.total.basic" data-theme=${theme ?? nothing}>980.67 万元</budget-figure>，项目支出
          <budget-figure path="expenditure.total.project" data-theme=${theme ?? nothing}>670.21 万元</budget-figure>；科学技术支出
          <budget-figure path="expenditure.206" data-theme=${theme ?? nothing}>1206.44 万元</budget-figure>，上年结转
          <budget-figure path="balance.income.carryOver" data-theme=${theme ?? nothing}>247.19 万元</budget-figure>。
        </p>
        <ul>
          <li>政府采购 <budget-figure path="procurement.total" data-theme=${theme ?? nothing}>4.71 万元</budget-figure></li>
          <li>固定资产 <budget-figure path="assets.total" data-theme=${theme ?? nothing}>547.09 万元</budget-figure></li>
        </ul>
      </budget-data>`,
    ),
};
