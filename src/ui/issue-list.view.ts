import { html, nothing, type TemplateResult } from "lit";
import type { Issue } from "../schema/issue.js";
import type { Messages } from "./locale/messages.js";

/** More issues than a reader would read are counted. */
const SHOWN = 8;

/** What is wrong, where, and what to do. All of it is text: data is never markup. */
export function issueList(issues: readonly Issue[], words: Messages): TemplateResult {
  const rest = issues.length - SHOWN;
  return html`<section class="issues" part="issues" role="alert">
    <p class="title">${words.invalid}</p>
    <ul>
      ${issues.slice(0, SHOWN).map(
        ({ message, path, hint }) =>
          html`<li>${message[words.side]}${path === "" ? nothing : html` <code>${path}</code>`}${hint ? html`<br /><span class="quiet">${hint[words.side]}</span>` : nothing}</li>`,
      )}
    </ul>
    ${rest > 0 ? html`<p class="quiet">${words.moreIssues(rest)}</p>` : nothing}
  </section>`;
}
