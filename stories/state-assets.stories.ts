import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html, nothing } from "lit";
import "../src/elements/state-assets/state-assets.js";
import type { StateAssets } from "../src/elements/state-assets/state-assets.js";
import { severalFaults } from "./data/odd.js";
import { emptyWithNote, emptyWithoutNote, faulty, longNames, manyKinds, negativeKind, noAssets, oneKind, onlyProse, rounded, zeroKinds } from "./data/owned.js";
import { sample } from "./data/sample.js";
import { checkIssues, listen, silence, SILENT, stage, type Stage } from "./stage.js";

type Args = Partial<Pick<StateAssets, "data" | "src" | "unit">> & Stage & { readonly rtl?: boolean; readonly size?: number };
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: "state-assets",
  component: "state-assets",
  args: { data: sample },
  argTypes: { data: { control: false }, unit: { control: "select", options: ["", "元", "万元", "亿元"] } },
  parameters: { a11y: { test: "error" } },
  beforeEach: listen,
  play: checkIssues,
  render: ({ data, src, unit, theme, rtl, size, ...around }) =>
    stage(
      around,
      html`<state-assets dir=${rtl ? "rtl" : nothing} .data=${data} src=${src ?? nothing} unit=${unit ?? nothing} data-theme=${theme ?? nothing} .style=${size === undefined ? "" : `--budget-font-size: ${size}px`}></state-assets>`,
    ),
};
export default meta;

export const Sample: Story = { name: "of the sample" };
export const Yuan: Story = { name: "in yuan", args: { unit: "元" } };
export const One: Story = { name: "one kind, no total printed", args: { data: oneKind } };
export const Rounded: Story = { name: "a total that its kinds do not add up to", args: { data: rounded } };
export const Many: Story = { name: "60 kinds with two values", args: { data: manyKinds } };
export const LongNames: Story = { name: "names of 40 characters", args: { data: longNames, width: 320 } };
export const Negative: Story = { name: "negative value", args: { data: negativeKind } };
export const Zero: Story = { name: "zero, blank and words", args: { data: zeroKinds } };

export const EmptyNote: Story = { name: "empty table with its note", args: { data: emptyWithNote } };
export const EmptyPlain: Story = { name: "empty table without a note", args: { data: emptyWithoutNote } };
export const Prose: Story = { name: "no table, said in the prose", args: { data: onlyProse } };
export const Missing: Story = { name: "missing table", args: { data: noAssets } };
export const Faulty: Story = { name: "warn faulty table", args: { data: faulty } };
export const Loading: Story = { name: "loading", args: { data: undefined, src: SILENT }, beforeEach: silence };
export const Empty: Story = { name: "empty", args: { data: undefined } };
export const Invalid: Story = { name: "warn several faults", args: { data: severalFaults } };

export const English: Story = { name: "in English", args: { lang: "en" } };
export const Dark: Story = { name: "dark", args: { theme: "dark" } };
export const Narrow: Story = { name: "320 px wide", args: { width: 320 } };
export const Large: Story = { name: "text of 200 %", args: { size: 28, width: 320 } };
export const RightToLeft: Story = { name: "right to left", args: { rtl: true } };
