import type { Meta, StoryObj } from "@storybook/web-components-vite";
import { html, svg } from "lit";
import { ECONOMIC } from "../../src/classification/books/economic.js";
import { FUNCTION_CLASSES } from "../../src/classification/books/function.js";
import { texture, texturePatterns } from "../../src/ui/texture.js";
import { livePage, type Live } from "./live.js";

const meta: Meta = { title: "Foundations/Textures", tags: ["!autodocs"] };
export default meta;

const classes = [...FUNCTION_CLASSES, ...ECONOMIC].filter(([code]) => code.length === 3);

/** All textures over their ground, as they are drawn in forced colours and in print without colour. */
const texturesView = (live: Live) => html`<svg width="0" height="0" aria-hidden="true"><defs>${texturePatterns(classes.map(([code]) => code))}</defs></svg>
  <table>
    <thead><tr><th scope="col">科目 Class</th><th scope="col">纹理 Texture</th></tr></thead>
    <tbody>
      ${classes.map(([code, zh]) => html`<tr><th scope="row">${code} ${zh}</th><td><svg width="120" height="24" aria-hidden="true">${svg`<rect width="120" height="24" fill=${texture(code)} stroke=${live.css("--_ink")}></rect>`}</svg></td></tr>`)}
    </tbody>
  </table>`;

export const Textures: StoryObj = { name: "a texture a class", render: () => livePage(texturesView) };
