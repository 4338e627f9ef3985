import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import "../src/all.js";
import * as odd from "./data/odd.js";
import { sample } from "./data/sample.js";
import { checkIssues, listen, stage, type Stage } from "./stage.js";

type Args = { readonly data?: unknown } & Stage;
type Story = StoryObj<Args>;

const meta: Meta<Args> = {
  title: "budget-data",
  component: "budget-data",
  args: { data: sample },
  argTypes: { data: { control: false } },
  parameters: { a11y: { test: "error" } },
  beforeEach: listen,
  play: checkIssues,
  render: ({ data, ...around }) =>
    stage(
      around,
      html`<budget-data .data=${data}>
        <budget-sunburst></budget-sunburst>
        <budget-sunburst classification="economic" view="bars"></budget-sunburst>
        <budget-table table="expenditure"></budget-table>
      </budget-data>`,
    ),
};
export default meta;

export const Shared: Story = { name: "one source for three elements" };
export const Blocked: Story = { name: "warn one table blocked for three elements", args: { data: odd.blockedTable } };
export const Empty: Story = { name: "no data for three elements", args: { data: undefined } };
