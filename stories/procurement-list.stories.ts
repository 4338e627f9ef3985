import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html, nothing } from "lit";
import "../src/elements/procurement-list/procurement-list.js";
import type { ProcurementList } from "../src/elements/procurement-list/procurement-list.js";
import { severalFaults } from "./data/odd.js";
import { absences, emptyWithNote, emptyWithoutNote, emptyWithTotal, faulty, longNames, manyItems, negativeItem, noProcurement, oneItem, onlyProse, threeKinds, withoutTotal } from "./data/procured.js";
import { sample } from "./data/sample.js";
import { checkIssues, listen, settled, silence, SILENT, stage, type Played, type Stage } from "./stage.js";

type Args = Partial<Pick<ProcurementList, "data" | "src" | "sort" | "kind" | "filter" | "unit">> & Stage & { readonly rtl?: boolean; readonly size?: number };
type Story = StoryObj<Args>;

async function fold(played: Played): Promise<void> {
  await settled(played.canvasElement);
  played.canvasElement.querySelector("procurement-list")?.shadowRoot?.querySelector<HTMLElement>(".fold")?.click();
  await checkIssues(played);
}

const meta: Meta<Args> = {
  title: "procurement-list",
  component: "procurement-list",
  args: { data: sample },
  argTypes: { data: { control: false }, sort: { control: "select", options: ["printed", "amount"] }, kind: { control: "select", options: ["", "goods", "works", "services"] }, unit: { control: "select", options: ["", "元", "万元", "亿元"] } },
  parameters: { a11y: { test: "error" } },
  beforeEach: listen,
  play: checkIssues,
  render: ({ data, src, sort, kind, filter, unit, theme, rtl, size, ...around }) =>
    stage(
      around,
      html`<procurement-list
        dir=${rtl ? "rtl" : nothing}
        .data=${data}
        src=${src ?? nothing}
        sort=${sort ?? nothing}
        kind=${kind ?? nothing}
        filter=${filter ?? nothing}
        unit=${unit ?? nothing}
        data-theme=${theme ?? nothing}
        .style=${size === undefined ? "" : `--budget-font-size: ${size}px`}
      ></procurement-list>`,
    ),
};
export default meta;

export const Sample: Story = { name: "of the sample" };
export const ByAmount: Story = { name: "by amount", args: { sort: "amount" } };
export const Services: Story = { name: "services only", args: { kind: "services" } };
export const Searched: Story = { name: "searched", args: { filter: "保险" } };
export const NothingFound: Story = { name: "searched, nothing found", args: { filter: "没有这一项" } };
export const Folded: Story = { name: "one unit folded", play: fold };
export const Yuan: Story = { name: "in yuan", args: { unit: "元" } };
export const Kinds: Story = { name: "three kinds from three funds", args: { data: threeKinds } };
export const NoTotal: Story = { name: "no total printed", args: { data: withoutTotal } };
export const One: Story = { name: "one item", args: { data: oneItem } };
export const Many: Story = { name: "360 items", args: { data: manyItems } };
export const LongNames: Story = { name: "names of 40 characters", args: { data: longNames, width: 320 } };
export const Negative: Story = { name: "negative amount", args: { data: negativeItem } };
export const Absences: Story = { name: "zero, blank and words", args: { data: absences } };

export const EmptyNote: Story = { name: "empty table with its note", args: { data: emptyWithNote } };
export const EmptyPlain: Story = { name: "empty table without a note", args: { data: emptyWithoutNote } };
export const EmptyTotal: Story = { name: "total of nil, no items", args: { data: emptyWithTotal } };
export const Prose: Story = { name: "no table, said in the prose", args: { data: onlyProse } };
export const Missing: Story = { name: "missing table", args: { data: noProcurement } };
export const Faulty: Story = { name: "warn faulty table", args: { data: faulty } };
export const Loading: Story = { name: "loading", args: { data: undefined, src: SILENT }, beforeEach: silence };
export const Empty: Story = { name: "empty", args: { data: undefined } };
export const Invalid: Story = { name: "warn several faults", args: { data: severalFaults } };

export const English: Story = { name: "in English", args: { lang: "en" } };
export const Dark: Story = { name: "dark", args: { theme: "dark" } };
export const Narrow: Story = { name: "320 px wide", args: { width: 320 } };
export const Large: Story = { name: "text of 200 %", args: { size: 28, width: 320 } };
export const RightToLeft: Story = { name: "right to left", args: { rtl: true } };
