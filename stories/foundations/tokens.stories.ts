import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html } from "lit";
import "../../src/all.js";
import { sample } from "../data/sample.js";
import { settled } from "../stage.js";
import { livePage } from "./live.js";
import { tokensView } from "./tokens.view.js";

const meta: Meta = { title: "Foundations/Tokens", tags: ["!autodocs"], play: ({ canvasElement }) => settled(canvasElement) };
export default meta;

export const Table: StoryObj = {
  name: "every token",
  render: () => livePage(tokensView),
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    const unsaid = Array.from(canvasElement.querySelectorAll("tbody tr")).filter((row) => Array.from(row.children).some(({ textContent }) => textContent.trim() === ""));
    if (unsaid.length > 0 || canvasElement.querySelector("tbody tr") === null) throw new Error(`tokens without a value or a meaning: ${unsaid.map(({ textContent }) => textContent).join("; ")}`);
  },
};

const picture = html`<budget-data .data=${sample}>
  <budget-sunburst></budget-sunburst>
  <budget-audit></budget-audit>
</budget-data>`;

export const Neutral: StoryObj = { name: "neutral", render: () => picture };
export const GovernmentRed: StoryObj = { name: "government red", globals: { preset: "government-red" }, render: () => picture };
export const GovernmentRedInTheDark: StoryObj = { name: "government red in the dark", globals: { preset: "government-red", theme: "dark" }, render: () => picture };
export const Newsroom: StoryObj = { name: "newsroom", globals: { preset: "newsroom" }, render: () => picture };
export const HighContrast: StoryObj = { name: "high contrast", globals: { preset: "high-contrast" }, render: () => picture };
export const OwnColours: StoryObj = {
  name: "a page's own colours",
  render: () => html`<div .style=${"--budget-color-206: #7a1f6b; --budget-accent: #005a9c; --budget-title-font: serif"}>${picture}</div>`,
};
export const TwoThemes: StoryObj = {
  name: "two themes on a page",
  render: () => html`<div data-theme="light">${picture}</div><div data-theme="dark">${picture}</div>`,
};
