/** What stands around the drawing: the detail pane, the list of an upright picture, the data tables. */
import { html, nothing, type TemplateResult } from "lit";
import { PAGE_ROWS, TWIN_ROWS } from "../../ui/data-table.view.js";
import { paint } from "../../ui/palette.js";
import type { Detail, DetailSide } from "./detail.js";
import { codeOf, type FlowPicture } from "./picture.js";
import { HATCH, isUndisclosed } from "./picture.view.js";
import type { FlowReader } from "./reader.js";

/** Always in the same place, so that it can be pointed at, selected and copied. */
export function detailView(detail: Detail, reader: FlowReader): TemplateResult {
  return html`<div class="detail" part="detail">${readView(detail, reader)}</div>`;
}

function readView({ name, code, amount, shares, standing, source, sides, notes }: Detail, { own: said }: FlowReader): TemplateResult {
  return html`<div class="about">
      <p class="name">${name} ${code === "" ? nothing : html`<span class="quiet">${code}</span>`}</p>
      <p class="figure"><bdi>${amount}</bdi></p>
      <p class="quiet">${[...shares, standing].filter(Boolean).join(" · ")}</p>
      <p class="quiet">${source}</p>
    </div>
    ${sides.length === 0 ? nothing : html`<div class="sides">${sides.map((side) => sideView(side, said.more))}</div>`}
    ${notes.length === 0 ? nothing : html`<div class="notes">${notes.map((text) => html`<p><bdi>${text}</bdi></p>`)}</div>`}`;
}

function sideView({ label, parts, count }: DetailSide, more: (count: number) => string): TemplateResult {
  return html`<div class="side">
    ${label === "" ? nothing : html`<p class="quiet">${label}</p>`}
    <ul>
      ${parts.map(({ name, figure, share }) => html`<li><span>${name}</span><span class="number">${figure}</span><span class="number quiet">${share}</span></li>`)}
      ${count > parts.length ? html`<li class="quiet">${more(count)}</li>` : nothing}
    </ul>
  </div>`;
}

/** Every node by its stage, in drawn order: what an upright picture has no room to label. */
export function listView({ nodes }: FlowPicture, reader: FlowReader): TemplateResult {
  const { graph, own: said, words } = reader;
  return html`<div class="list" part="list" role="group" aria-label=${said.list}>
    ${graph.stages.map(
      (stage, column) => html`<p class="quiet" id=${`stage-${stage}`}>${said.stages[stage]}</p>
        <ul aria-labelledby=${`stage-${stage}`}>
          ${nodes.map((mark, at) =>
            mark.column !== column
              ? nothing
              : html`<li>
                  <button type="button" data-at=${at}>
                    <svg width="12" height="12" aria-hidden="true"><rect class=${isUndisclosed(mark) ? "swatch undisclosed" : "swatch"} width="12" height="12" fill=${isUndisclosed(mark) ? `url(#${HATCH})` : paint(codeOf(mark))}></rect></svg>
                    <span class="name">${mark.rest ? words.remainder(mark.nodes.length) : mark.nodes.map((node) => reader.name(node))}</span>
                    <span class="number">${mark.rest ? reader.sum(mark.nodes) : mark.nodes.map((node) => reader.figure(node))}</span>
                    <span class="number quiet">${mark.rest ? words.derived : mark.nodes.map((node) => reader.share(node))}</span>
                  </button>
                </li>`,
          )}
        </ul>`,
    )}
  </div>`;
}

/** Pages of the tables, each drawn in a frame of its own. */
export function pagesOf({ graph }: FlowReader): number {
  return Math.max(1, Math.ceil(Math.min(TWIN_ROWS, Math.max(graph.links.length, graph.nodes.length)) / PAGE_ROWS));
}

/** Both tables: the flows, then the nodes with what their flows add up to. */
export function tablesView(reader: FlowReader, caption: string, page: number): TemplateResult {
  return html`${linkTable(reader, caption, Math.min(TWIN_ROWS, page * PAGE_ROWS))}${nodeTable(reader, Math.min(TWIN_ROWS, page * PAGE_ROWS))}`;
}

function linkTable(reader: FlowReader, caption: string, limit: number): TemplateResult {
  const { graph, own: said, words, unit } = reader;
  return html`<table part="table" class="flows">
    <caption>${said.flowsCaption} · ${caption}</caption>
    <thead>
      <tr>
        <th scope="col">${said.from}</th>
        <th scope="col">${said.to}</th>
        <th scope="col" class="number">${words.columns.amount} <span class="quiet">${words.unit(unit)}</span></th>
        <th scope="col" class="number">${said.shareOfFrom}</th>
        <th scope="col" class="number">${said.shareOfTo}</th>
        <th scope="col">${said.standing}</th>
        <th scope="col">${words.columns.source}</th>
      </tr>
    </thead>
    <tbody>
      ${graph.links.slice(0, limit).map((link) => {
        const { from, to, figure, shareOfFrom, shareOfTo, standing, source } = reader.readLink(link);
        return html`<tr>
          <th scope="row">${from}</th>
          <td>${to}</td>
          <td class="number">${figure}</td>
          <td class="number">${shareOfFrom}</td>
          <td class="number">${shareOfTo}</td>
          <td>${standing}</td>
          <td class="source">${source}</td>
        </tr>`;
      })}
      ${moreView(graph.links.length - TWIN_ROWS, 7, said.moreRows)}
    </tbody>
  </table>`;
}

function nodeTable(reader: FlowReader, limit: number): TemplateResult {
  const { graph, own: said, words, unit } = reader;
  return html`<table part="table" class="nodes">
    <caption>${said.nodesCaption}</caption>
    <thead>
      <tr>
        <th scope="col">${said.stage}</th>
        <th scope="col">${words.columns.code}</th>
        <th scope="col">${words.columns.name}</th>
        <th scope="col" class="number">${words.columns.amount} <span class="quiet">${words.unit(unit)}</span></th>
        <th scope="col" class="number">${said.sumOfFlows} · ${said.inflow}</th>
        <th scope="col" class="number">${said.sumOfFlows} · ${said.outflow}</th>
        <th scope="col">${said.residue}</th>
        <th scope="col">${words.columns.source}</th>
      </tr>
    </thead>
    <tbody>
      ${graph.nodes.slice(0, limit).map((node) => {
        const sum = (side: typeof node.inflow): string => (side === undefined ? "" : reader.figure({ amount: side.sum, unit: side.unit }));
        return html`<tr>
          <td class="code">${said.stages[node.stage]}</td>
          <td class="code">${node.code}</td>
          <th scope="row">${reader.name(node)}</th>
          <td class="number">${reader.figure(node)}</td>
          <td class="number">${sum(node.inflow)}</td>
          <td class="number">${sum(node.outflow)}</td>
          <td>${reader.residues(node).join(said.join)}</td>
          <td class="source">${node.standing === "disclosed" ? "" : `${said.standings[node.standing]} · `}${reader.source(node.cells)}</td>
        </tr>`;
      })}
      ${moreView(graph.nodes.length - TWIN_ROWS, 8, said.moreRows)}
    </tbody>
  </table>`;
}

function moreView(rest: number, span: number, words: (count: number) => string): TemplateResult | typeof nothing {
  return rest > 0 ? html`<tr><td colspan=${span} class="quiet">${words(rest)}</td></tr>` : nothing;
}
