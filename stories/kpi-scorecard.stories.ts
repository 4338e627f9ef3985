import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html, nothing } from "lit";
import "../src/elements/kpi-scorecard/kpi-scorecard.js";
import type { KpiScorecard } from "../src/elements/kpi-scorecard/kpi-scorecard.js";
import { severalFaults } from "./data/odd.js";
import { brokenProjects, everyOutcome, longWords, manyIndicators, oddFigures, oddProjects, oneProject, selfEvaluation, withoutIndicators, withoutProjects } from "./data/projects.js";
import { sample } from "./data/sample.js";
import { checkIssues, listen, silence, SILENT, stage, type Stage } from "./stage.js";

type Args = Partial<Pick<KpiScorecard, "data" | "src" | "unit" | "view" | "filter" | "level" | "kind" | "status" | "flag" | "project" | "selection">> & Stage & { readonly direction?: "rtl"; readonly size?: string };
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: "kpi-scorecard",
  component: "kpi-scorecard",
  args: { data: sample },
  argTypes: {
    data: { control: false },
    view: { control: "select", options: ["projects", "matrix"] },
    level: { control: "select", options: ["", "output", "cost", "benefit", "satisfaction"] },
    kind: { control: "select", options: ["", "number", "period", "words", "none"] },
  },
  parameters: { a11y: { test: "error" } },
  beforeEach: listen,
  play: checkIssues,
  render: ({ data, src, unit, view, filter, level, kind, status, flag, project, selection, theme, direction, size, ...around }) =>
    stage(
      around,
      html`<kpi-scorecard
        .data=${data}
        src=${src ?? nothing}
        unit=${unit ?? nothing}
        view=${view ?? nothing}
        filter=${filter ?? nothing}
        level=${level ?? nothing}
        kind=${kind ?? nothing}
        status=${status ?? nothing}
        flag=${flag ?? nothing}
        project=${project ?? nothing}
        selection=${selection ?? nothing}
        data-theme=${theme ?? nothing}
        dir=${direction ?? nothing}
        .style=${size === undefined ? "" : `--budget-font-size: ${size}`}
      ></kpi-scorecard>`,
    ),
};
export default meta;

export const Sample: Story = { name: "of the sample, targets only" };
export const Opened: Story = { name: "one project", args: { project: 14 } };
export const Odd: Story = { name: "projects with something odd", args: { data: oddProjects, selection: "project:2" } };
export const Single: Story = { name: "a document of one project", args: { data: oneProject } };
export const Matrix: Story = { name: "overview of the sample", args: { view: "matrix" } };

export const Searched: Story = { name: "searched", args: { filter: "满意度", project: 13 } };
export const ByLevel: Story = { name: "one level and kind", args: { level: "benefit", kind: "number" } };
export const Flagged: Story = { name: "one remark", args: { flag: "yearMismatch" } };
export const NothingFound: Story = { name: "nothing found", args: { filter: "无此指标" } };

export const Outcomes: Story = { name: "every outcome of a self-evaluation", args: { data: everyOutcome } };
export const OutcomesMatrix: Story = { name: "overview of a self-evaluation", args: { data: selfEvaluation, view: "matrix" } };
export const NotMet: Story = { name: "what was not met", args: { data: selfEvaluation, status: "notMet" } };

export const Many: Story = { name: "many indicators", args: { data: manyIndicators(210), project: 30 } };
export const Long: Story = { name: "long words, missing levels", args: { data: longWords, filter: "的" } };
export const OddFigures: Story = { name: "negative, zero, blank and undisclosed", args: { data: oddFigures } };
export const NoIndicators: Story = { name: "projects without indicators", args: { data: withoutIndicators } };
export const Yuan: Story = { name: "caps in yuan", args: { data: oddProjects, unit: "元" } };

export const Loading: Story = { name: "loading", args: { data: undefined, src: SILENT }, beforeEach: silence };
export const Empty: Story = { name: "empty", args: { data: undefined } };
export const Missing: Story = { name: "no projects", args: { data: withoutProjects } };
export const Invalid: Story = { name: "warn several faults", args: { data: severalFaults } };
export const Broken: Story = { name: "warn broken projects", args: { data: brokenProjects } };

export const English: Story = { name: "in English", args: { data: everyOutcome, lang: "en" } };
export const EnglishMatrix: Story = { name: "overview in English", args: { data: oddProjects, view: "matrix", lang: "en" } };
export const Dark: Story = { name: "dark", args: { data: everyOutcome, theme: "dark" } };
export const Narrow: Story = { name: "320 px wide", args: { data: oddProjects, width: 320, flag: "yearMismatch" } };
export const NarrowOutcomes: Story = { name: "results, 320 px wide", args: { data: everyOutcome, width: 320 } };
export const NarrowMatrix: Story = { name: "overview, 320 px wide", args: { data: oddProjects, view: "matrix", width: 320 } };
export const LargeText: Story = { name: "200 % text", args: { data: everyOutcome, size: "28px" } };
export const RightToLeft: Story = { name: "from right to left", args: { data: everyOutcome, direction: "rtl" } };
