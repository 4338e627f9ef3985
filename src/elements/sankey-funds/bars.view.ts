/** Bars in place of flows that are negative, loaded when there are any. */
import { html, nothing, svg, type TemplateResult } from "lit";
import { UNIT_EXPONENT } from "../../amount/unit.js";
import { layoutBars } from "../../layout/bars.js";
import type { Pixels } from "../../layout/node.js";
import type { FlowNode } from "../../model/flows/index.js";
import { paint } from "../../ui/palette.js";
import type { FlowReader } from "./reader.js";

const BAR = 8;
/** Bars of a stage at most; the rest is counted. */
const MOST = 24;

/** One list of bars a stage, to one scale within it; negative ones lie on the other side of zero. */
export function barsView(nodes: readonly FlowNode[], reader: FlowReader, width: Pixels): TemplateResult {
  const columns = Array.from(new Set(nodes.map(({ column }) => column)));
  return html`<div class="bars" part="bars">${columns.map((column) => stageBars(nodes.filter((node) => node.column === column), reader, width))}</div>`;
}

function stageBars(nodes: readonly FlowNode[], reader: FlowReader, width: Pixels): TemplateResult {
  const { own: said, words } = reader;
  const children = nodes.map((_, index) => ({ index, children: [] }));
  const values = nodes.map(({ amount, unit }) => Number(amount) * 10 ** UNIT_EXPONENT[unit]);
  const { bars, zero } = layoutBars({ node: { index: -1, children }, children }, values, { width, rowHeight: BAR, barHeight: BAR, limit: MOST });
  return html`<section>
    <p class="quiet">${nodes[0] === undefined ? nothing : said.stages[nodes[0].stage]}</p>
    <ul>
      ${bars.map(({ node, gathered, x, width: length }) => {
        const own = nodes[node.index];
        const several = gathered.map(({ index }) => nodes[index] as FlowNode);
        return html`<li>
          <span class="name">${own === undefined ? words.remainder(several.length) : reader.name(own)}</span>
          <span class="number">${own === undefined ? reader.sumAmount(several) : reader.marked(own)}</span>
          <svg aria-hidden="true" width=${width} height=${BAR}>${svg`<rect x=${x} y="0" width=${Math.max(1, length)} height=${BAR} fill=${paint(own?.code ?? "")}></rect><line class="zero" x1=${zero} x2=${zero} y1="0" y2=${BAR}></line>`}</svg>
        </li>`;
      })}
    </ul>
  </section>`;
}
