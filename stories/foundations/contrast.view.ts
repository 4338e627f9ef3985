/** Every pair of colours that meet, with how far they are apart. */
import { html, type TemplateResult } from "lit";
import { ECONOMIC } from "../../src/classification/books/economic.js";
import { FUNCTION_CLASSES } from "../../src/classification/books/function.js";
import { colourSlot, LEVEL_STRENGTH } from "../../src/ui/palette.js";
import { contrast, difference, over, seenWith, VISIONS, type Rgb, type Vision } from "./colour.js";
import { swatch, type Live } from "./live.js";
import { MINIMUM, ON_PAGE, SLOTS } from "./pairs.js";

const VISION_NAMES: Readonly<Record<Vision, string>> = { usual: "通常 Usual", protanopia: "红色盲 Protanopia", deuteranopia: "绿色盲 Deuteranopia", tritanopia: "蓝色盲 Tritanopia" };
const visions = Object.keys(VISIONS) as Vision[];

const ratio = (value: number, least: number): TemplateResult => html`<td class=${value >= least ? "number" : "number fails"}>${value.toFixed(2)}</td>`;
const delta = (value: number, least: number): TemplateResult => html`<td class=${value >= least ? "number" : "number fails"}>${value.toFixed(3)}</td>`;
const paintOf = (colour: Rgb): string => `rgb(${colour.map((channel) => Math.round(channel * 255)).join(",")})`;

export function contrastView(live: Live): TemplateResult {
  return html`<p>对比度按 WCAG 2.2，色差为 OKLab 的 ΔE；数值由本页当前样式算出。 Contrast as in WCAG 2.2, differences as ΔE in OKLab, worked out from the styles of this page as they are now.</p>
    ${textTable(live)}${slotTable(live)}
    ${bookTable("支出功能分类 Functional classes", FUNCTION_CLASSES, live)}${bookTable("支出经济分类 Economic classes", ECONOMIC, live)}`;
}

function textTable(live: Live): TemplateResult {
  const page = live.colour("--_page");
  return html`<h3>页面上的文字 Text on the page（≥ ${MINIMUM.text}）</h3>
    <div class="scroll" tabindex="0" role="region" aria-label="页面上的文字 Text on the page">
      <table>
        <thead><tr><th scope="col">文字 Text</th><th scope="col">颜色 Colour</th><th scope="col" class="number">对比度 Contrast</th></tr></thead>
        <tbody>${ON_PAGE.map((token) => html`<tr><th scope="row"><code>${publicName(token)}</code></th><td>${swatch(live.css(token))} ${live.css(token)}</td>${ratio(contrast(live.colour(token), page), MINIMUM.text)}</tr>`)}</tbody>
      </table>
    </div>`;
}

function slotTable(live: Live): TemplateResult {
  const [page, ink] = [live.colour("--_page"), live.colour("--_ink")];
  const levels = [1, 2, 3];
  return html`<h3>十二个色位 The twelve slots</h3>
    <p>图形对页面 ≥ ${MINIMUM.shape}；各级图形上的文字 ≥ ${MINIMUM.text}。 Shape to page, and labels on the shapes of each level.</p>
    <div class="scroll" tabindex="0" role="region" aria-label="十二个色位 The twelve slots">
      <table>
        <thead><tr><th scope="col">色位 Slot</th><th scope="col">颜色 Colour</th><th scope="col" class="number">对页面 To page</th>${levels.map((level) => html`<th scope="col" class="number">第 ${level} 级文字 Label, level ${level}</th>`)}</tr></thead>
        <tbody>
          ${SLOTS.map((slot) => {
            const fill = live.colour(slot);
            return html`<tr>
              <th scope="row"><code>${publicName(slot)}</code></th>
              <td>${levels.map((level) => swatch(paintOf(over(fill, page, LEVEL_STRENGTH[level as 1 | 2 | 3]))))}</td>
              ${ratio(contrast(fill, page), MINIMUM.shape)}
              ${levels.map((level) => ratio(contrast(level === 1 ? page : ink, over(fill, page, LEVEL_STRENGTH[level as 1 | 2 | 3])), MINIMUM.text))}
            </tr>`;
          })}
        </tbody>
      </table>
    </div>`;
}

function bookTable(title: string, book: readonly (readonly [string, string, string, ...unknown[]])[], live: Live): TemplateResult {
  const classes = book.filter(([code]) => code.length === 3);
  const colourOf = (code: string): Rgb => live.colour(`--_c${colourSlot(code)}`);
  return html`<h3>${title}</h3>
    <p>与书中上一类的色差 ≥ ${MINIMUM.neighbours}，对每一种色觉。 Difference from the class before, for each kind of colour vision (Machado, Oliveira & Fernandes 2009).</p>
    <div class="scroll" tabindex="0" role="region" aria-label=${title}>
      <table>
        <thead><tr><th scope="col">科目 Class</th><th scope="col">色位 Slot</th>${visions.map((vision) => html`<th scope="col" colspan="2">${VISION_NAMES[vision]}</th>`)}</tr></thead>
        <tbody>
          ${classes.map(([code, zh, en], at) => {
            const before = classes[at - 1];
            return html`<tr>
              <th scope="row">${code} ${zh} <span lang="en">${en}</span></th>
              <td class="number">${colourSlot(code)}</td>
              ${visions.map((vision) => {
                const seen = seenWith(vision, colourOf(code));
                return html`<td>${swatch(paintOf(seen))}</td>${before === undefined ? html`<td></td>` : delta(difference(seen, seenWith(vision, colourOf(before[0]))), MINIMUM.neighbours)}`;
              })}
            </tr>`;
          })}
        </tbody>
      </table>
    </div>`;
}

/** The property that a page sets for a token: `--_c3` is `--budget-palette-3`. */
export function publicName(token: string): string {
  return token.replace(/^--_c(\d+)$/, "--budget-palette-$1").replace(/^--_/, "--budget-");
}
