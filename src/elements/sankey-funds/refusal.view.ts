/** Why there is no picture of flows: the reason, the cells that forbid it, and what can be drawn instead. */
import { html, nothing, type TemplateResult } from "lit";
import type { FlowRefusal, FlowStage } from "../../model/flows/index.js";
import type { FlowReader } from "./reader.js";

export function refusalView(refusal: FlowRefusal, reader: FlowReader, runs: readonly (readonly FlowStage[])[], choose: (run: readonly FlowStage[]) => void): TemplateResult {
  const { own: said, words } = reader;
  return html`<div class="refusal">
    <p>${refusal.message[words.side]}</p>
    ${refusal.cells.length === 0
      ? nothing
      : html`<ul class="cells">
          ${refusal.cells.map((cell) => html`<li><span class="number">${typeof cell.amount === "string" ? cell.amount : words.blank}</span> <span class="quiet">${reader.source([cell])}</span></li>`)}
        </ul>`}
    ${runs.length === 0
      ? nothing
      : html`<div class="runs" role="group" aria-label=${said.runs}>
          <span class="quiet">${said.instead}</span>
          ${runs.map((run) => html`<button type="button" @click=${() => choose(run)}>${said.run(run)}</button>`)}
        </div>`}
  </div>`;
}
