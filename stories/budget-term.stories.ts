import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html, nothing, type TemplateResult } from "lit";
import "../src/elements/budget-data/budget-data.js";
import "../src/elements/budget-term/budget-term.js";
import type { BudgetDocument } from "../src/schema/index.js";
import { severalFaults } from "./data/odd.js";
import { sample } from "./data/sample.js";
import { checkIssues, listen, settled, silence, SILENT, stage, type Played, type Stage } from "./stage.js";

interface Args extends Stage {
  readonly data?: unknown;
  readonly src?: string;
  readonly term?: string;
  /** Text in the tag. */
  readonly text?: string;
  readonly rtl?: boolean;
  readonly size?: number;
}
type Story = StoryObj<Args>;

/** The sample with a chapter of explanations, one of them long. */
const explained: BudgetDocument = {
  ...sample,
  glossary: [
    { term: "“三公”经费", definition: "纳入本部门财政拨款管理的三类费用，即因公出国（境）、公务用车、公务接待的费用。" },
    { term: "机关运行经费", definition: "为保障本单位日常运转而安排的公用经费。\n".repeat(24) },
  ],
};

const term = ({ data, src, term: named, text = "", theme }: Args): TemplateResult => html`<budget-term .data=${data} src=${src ?? nothing} term=${named ?? nothing} data-theme=${theme ?? nothing}>${text}</budget-term>`;

const find = ({ canvasElement }: Played, selector: string): HTMLElement | null | undefined => canvasElement.querySelector("budget-term")?.shadowRoot?.querySelector<HTMLElement>(selector);

/** Waits for the glossary. */
async function known(played: Played): Promise<void> {
  await import("../src/glossary/index.js");
  for (let round = 0; round < 100 && !find(played, ".trigger"); round++) await settled(played.canvasElement);
  await checkIssues(played);
}

/** Opens the first note, as a reader would. */
async function open(played: Played): Promise<void> {
  await known(played);
  find(played, ".trigger")?.click();
  await settled(played.canvasElement);
}

async function unknown(played: Played): Promise<void> {
  await import("../src/glossary/index.js");
  await checkIssues(played);
}

const meta: Meta<Args> = {
  title: "budget-term",
  component: "budget-term",
  args: { data: explained, text: "三公经费" },
  argTypes: { data: { control: false } },
  parameters: { a11y: { test: "error" } },
  beforeEach: listen,
  play: open,
  render: ({ rtl, size, ...args }) =>
    stage(
      args,
      html`<div dir=${rtl ? "rtl" : nothing} .style=${size === undefined ? "" : `font-size: ${size}%`}>
        <p>${args.lang === "en" ? html`What are the ${term(args)} of a department?` : html`部门的${term(args)}是什么？`}</p>
      </div>`,
    ),
};
export default meta;

export const Closed: Story = { name: "in a sentence", play: known };
export const OwnFirst: Story = { name: "of the document, open" };
export const General: Story = { name: "general, open", args: { text: "基本支出" } };
export const WithoutData: Story = { name: "without data, open", args: { data: undefined, text: "勾稽关系" } };
export const Attribute: Story = { name: "another word in the text, open", args: { term: "政府采购目录", text: "品目编码" } };
export const AttributeAlone: Story = { name: "no text in the tag", args: { term: "空表列示", text: "" }, play: known };
export const LongDefinition: Story = { name: "definition of 24 lines, open", args: { text: "机关运行经费" } };

export const Loading: Story = { name: "loading", args: { data: undefined, src: SILENT }, beforeEach: silence, play: checkIssues };
export const Invalid: Story = { name: "warn several faults, open", args: { data: severalFaults } };
export const Unknown: Story = { name: "warn unknown word", args: { text: "预算支出" }, play: unknown };
export const Missing: Story = { name: "warn no word", args: { text: "" }, play: unknown };

export const English: Story = { name: "in English, open", args: { lang: "en", term: "三公经费", text: "three public expenses" } };
export const EnglishGeneral: Story = { name: "in English, general, open", args: { lang: "en", text: "fiscal appropriation" } };
export const Dark: Story = { name: "dark, open", args: { theme: "dark" } };
export const Narrow: Story = { name: "320 px wide, open", args: { width: 320 } };
export const Large: Story = { name: "text of 200 %, open", args: { size: 200, width: 320 } };
export const RightToLeft: Story = { name: "right to left, open", args: { rtl: true } };

export const InText: Story = {
  name: "many in a text",
  play: known,
  render: ({ data, theme, ...around }) => {
    const word = (text: string): TemplateResult => html`<budget-term data-theme=${theme ?? nothing}>${text}</budget-term>`;
    return stage(
      around,
      html`<budget-data .data=${data}>
        <h2>${word("部门预算")}怎么看</h2>
        <p>收入以${word("财政拨款收入")}为主，另有${word("上年结转")}；支出分为${word("基本支出")}和${word("项目支出")}，前者又分${word("人员经费")}与${word("公用经费")}。没有${word("政府性基金预算")}的，表格仍须${word("空表列示")}。</p>
      </budget-data>`,
    );
  },
};
