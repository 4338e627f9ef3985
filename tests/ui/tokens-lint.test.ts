import { Linter } from "eslint";
import { describe, expect, it } from "vitest";
import { styleLiterals } from "../../tools/style-literals.mjs";

const linter = new Linter();

/** What the rule finds in a module, as it is written there. */
function found(code: string): readonly string[] {
  const config = { plugins: { house: { rules: { "style-literals": styleLiterals } } }, rules: { "house/style-literals": "error" } } as const;
  return linter.verify(code, config).map(({ line, column, endColumn }) => (code.split("\n")[line - 1] ?? "").slice(column - 1, (endColumn ?? column) - 1));
}

describe("style-literals", () => {
  it.each([
    ["a hex colour", "css`a { color: #fff; }`", "#fff"],
    ["a named colour", "css`a { border: 1px solid tomato }`", "tomato"],
    ["a colour function", "css`a { background: rgb(1 2 3); }`", "rgb("],
    ["a colour as a fallback", "css`a { color: var(--_ink, #1c1d1f); }`", "#1c1d1f"],
    ["a size of text", "css`a { font-size: 13px; }`", "13px"],
    ["a distance", "css`a { margin: 0 -10px; }`", "-10px"],
    ["a colour under a condition", "css`@media print { a { color: black; } }`", "black"],
    ["a size after a remark", "css`/* blue: 20px; */ a { width: 20px; }`", "20px"],
    ["the paint of a shape", 'svg`<path fill="#abc"></path>`', "#abc"],
    ["a named paint of a shape", "svg`<path stroke=red></path>`", "red"],
    ["a bound style", "html`<p .style=${`color: red`}></p>`", "red"],
    ["a colour in a string", 'const ink = "#1c1d1f";', "#1c1d1f"],
  ])("finds %s", (_, code, literal) => {
    expect(found(code)).toEqual([literal]);
  });

  it.each([
    ["tokens", "css`a { color: var(--_ink); border: var(--_hair) solid var(--_line); }`"],
    ["relative sizes", "css`a { font-size: 0.9em; padding: 1rem 2% 0; }`"],
    ["strokes", "css`a { outline: 2px solid; margin: -1px; stroke-dasharray: 4px 2px; }`"],
    ["bounds of a relative size", "css`a { font-size: max(12px, 0.9em); padding: max(0.1em, calc(13px - 0.6em)); }`"],
    ["the least target", "css`a { min-height: 24px; }`"],
    ["conditions", "css`@media (max-width: 479px) { a { display: block; } }`"],
    ["colours of the system", "css`a { color: CanvasText; background: transparent; fill: currentColor; stroke: none; }`"],
    ["remarks, names and selectors", 'css`/* #fff, 20px */ .red:hover { content: "#fff"; animation: var(--red); } #add { top: 0 }`'],
    ["what is computed", "svg`<path fill=${paint} stroke-width=\"1\"></path>`"],
    ["anchors", 'const here = "#title";'],
  ])("leaves %s alone", (_, code) => {
    expect(found(code)).toEqual([]);
  });
});
