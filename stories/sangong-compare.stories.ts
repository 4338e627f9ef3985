import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html, nothing } from "lit";
import "../src/elements/sangong-compare/sangong-compare.js";
import type { SangongCompare } from "../src/elements/sangong-compare/sangong-compare.js";
import * as compared from "./data/compared.js";
import { absences, severalFaults } from "./data/odd.js";
import { sample } from "./data/sample.js";
import { checkIssues, listen, silence, SILENT, stage, type Stage } from "./stage.js";

type Args = Partial<Pick<SangongCompare, "data" | "src" | "form" | "against" | "unit" | "selection" | "showTable">> & Stage & { readonly fontSize?: string; readonly rightToLeft?: boolean };
type Story = StoryObj<Args>;

const { before2023, after2024, final2024, series } = compared;

const meta: Meta<Args> = {
  title: "sangong-compare",
  component: "sangong-compare",
  args: { data: sample },
  argTypes: { data: { control: false }, form: { control: "select", options: ["bars", "slope", "table"] }, against: { control: "select", options: ["", "lastYear", "final"] } },
  parameters: { a11y: { test: "error" } },
  beforeEach: listen,
  play: checkIssues,
  render: ({ data, src, form, against, unit, selection, showTable, theme, fontSize, rightToLeft, ...around }) =>
    stage(
      around,
      html`<div dir=${rightToLeft === true ? "rtl" : nothing} .style=${fontSize === undefined ? "" : `font-size: ${fontSize}`}>
        <sangong-compare
          .data=${data}
          src=${src ?? nothing}
          form=${form ?? nothing}
          against=${against ?? nothing}
          unit=${unit ?? nothing}
          selection=${selection ?? nothing}
          ?show-table=${showTable ?? false}
          data-theme=${theme ?? nothing}
        ></sangong-compare>
      </div>`,
    ),
};
export default meta;

export const Sample: Story = { name: "sample, last year derived from its prose" };
export const SampleSlope: Story = { name: "sample as a slope", args: { form: "slope" } };
export const SampleTable: Story = { name: "sample as a table", args: { form: "table" } };
export const WithReasons: Story = { name: "with the reason that is given", args: { data: compared.withReasons, selection: "threePublic:total" } };
export const TwoYears: Story = { name: "two budgets, two funds, a blank and a zero base", args: { data: [before2023, after2024], showTable: true } };
export const Final: Story = { name: "budget and final accounts in one table, with counts", args: { data: final2024 } };
export const FinalOfThree: Story = { name: "budget and final accounts of two documents", args: { data: [before2023, after2024, compared.variant(final2024, { kind: "finalAccounts", tables: { threePublic: compared.threePublicTable({ total: compared.items("0.00", "17.88", "7.02", "1.14") }) } })] } };
export const AgainstLastYear: Story = { name: "last year chosen where there is a final too", args: { data: [before2023, after2024], against: "lastYear" } };
export const Series: Story = { name: "long series with a missing year", args: { data: series, form: "slope" } };
export const SeriesTable: Story = { name: "long series as a table", args: { data: series, form: "table" } };
export const Selected: Story = { name: "reception selected", args: { selection: "threePublic:reception" } };
export const Yuan: Story = { name: "in yuan", args: { unit: "元" } };

export const Alone: Story = { name: "nothing to compare with", args: { data: compared.alone } };
export const AloneSlope: Story = { name: "nothing to compare with, as a slope", args: { data: compared.alone, form: "slope" } };
export const OtherEntity: Story = { name: "another entity as last year", args: { data: [compared.otherEntity, compared.alone] } };
export const MissingYear: Story = { name: "a year missing between", args: { data: [compared.twoYearsBefore, compared.alone] } };
export const ChangedUnit: Story = { name: "changed unit", args: { data: [compared.inYuan, after2024] } };
export const OtherCoverage: Story = { name: "other coverage of funds", args: { data: [compared.generalPublicOnly, after2024] } };
export const OtherPerimeter: Story = { name: "other perimeter", args: { data: [compared.otherUnits.before, compared.otherUnits.after] } };
export const LastYearWithout: Story = { name: "last year without the table", args: { data: [compared.withoutThreePublic, compared.alone] } };

export const BlankAndZero: Story = { name: "blank and zero", args: { data: compared.blankAndZero } };
export const Absences: Story = { name: "four kinds of nothing", args: { data: absences } };
export const AllZero: Story = { name: "zero total", args: { data: compared.allZero } };
export const Negative: Story = { name: "negative amount", args: { data: compared.negativeItem } };
export const Huge: Story = { name: "huge and tiny", args: { data: compared.hugeItem } };
export const LongNames: Story = { name: "long names", args: { data: compared.longNames } };
export const Hostile: Story = { name: "hostile labels", args: { data: compared.hostile } };

export const Loading: Story = { name: "loading", args: { data: undefined, src: SILENT }, beforeEach: silence };
export const Empty: Story = { name: "empty", args: { data: undefined } };
export const Missing: Story = { name: "missing table", args: { data: compared.withoutThreePublic } };
export const Invalid: Story = { name: "warn several faults", args: { data: severalFaults } };
export const Blocked: Story = { name: "warn blocked table", args: { data: compared.blockedThreePublic } };

export const English: Story = { name: "in English", args: { lang: "en", data: [before2023, after2024] } };
export const EnglishSlope: Story = { name: "slope in English", args: { lang: "en", data: final2024, form: "slope" } };
export const Dark: Story = { name: "dark", args: { theme: "dark", data: [before2023, after2024] } };
export const DarkSlope: Story = { name: "dark slope", args: { theme: "dark", data: series, form: "slope" } };
export const Narrow: Story = { name: "320 px wide", args: { width: 320, data: [before2023, after2024] } };
export const NarrowSlope: Story = { name: "slope 320 px wide", args: { width: 320, form: "slope" } };
export const NarrowTable: Story = { name: "table 320 px wide", args: { width: 320, form: "table", data: [before2023, after2024] } };
export const LargeText: Story = { name: "200 % text, 320 px wide", args: { width: 320, fontSize: "200%" } };
export const RightToLeft: Story = { name: "right to left", args: { rightToLeft: true, data: [before2023, after2024] } };
