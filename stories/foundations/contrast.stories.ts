import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { settled } from "../stage.js";
import { contrastView } from "./contrast.view.js";
import { livePage, nothingFallsShort } from "./live.js";

const meta: Meta = {
  title: "Foundations/Contrast",
  tags: ["!autodocs"],
  play: async ({ canvasElement }) => {
    await settled(canvasElement);
    nothingFallsShort(canvasElement);
  },
};
export default meta;

export const Pairs: StoryObj = { name: "every pair", render: () => livePage(contrastView) };
export const InTheDark: StoryObj = { name: "every pair in the dark", globals: { theme: "dark" }, render: () => livePage(contrastView) };
export const GovernmentRed: StoryObj = { name: "government red", globals: { preset: "government-red" }, render: () => livePage(contrastView) };
export const Newsroom: StoryObj = { name: "newsroom", globals: { preset: "newsroom" }, render: () => livePage(contrastView) };
export const NewsroomInTheDark: StoryObj = { name: "newsroom in the dark", globals: { preset: "newsroom", theme: "dark" }, render: () => livePage(contrastView) };
export const HighContrast: StoryObj = { name: "high contrast", globals: { preset: "high-contrast" }, render: () => livePage(contrastView) };
