import { css } from "lit";

export const kpiScorecardStyles = css`
  .small {
    font-size: var(--_small);
  }
  .below {
    display: block;
    font-size: var(--_small);
  }
  .link {
    color: var(--_accent);
    font-size: var(--_small);
    padding-inline: 0;
  }
  .finder {
    border-top: var(--_rule) solid var(--_ink);
    padding: 0.35em 0 0.6em;
  }
  .facets {
    display: flex;
    flex-wrap: wrap;
    gap: 0 2.5em;
  }
  .facet {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  .facet button {
    padding: 0.2em 0;
    color: var(--_quiet);
  }
  .facet .count {
    color: var(--_ink);
    font-weight: 600;
  }
  .facet button[aria-pressed="true"] {
    color: var(--_ink);
    box-shadow: inset 0 calc(-1 * var(--_rule)) 0 var(--_mark);
    border-radius: 0;
  }
  .lists {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35em 1.5em;
    margin-top: 0.35em;
  }
  .search,
  .choice {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-width: 0;
    font-size: var(--_small);
  }
  .lists input,
  .lists select {
    font: inherit;
    color: inherit;
    background: var(--_page);
    border: 0;
    border-bottom: var(--_hair) solid var(--_quiet);
    border-radius: 0;
    padding: 0.2em 0;
    min-height: var(--_target);
    min-width: 0;
    width: 13em;
    max-width: 100%;
    text-overflow: ellipsis;
  }
  .found {
    margin-top: 0.35em;
  }
  .heads,
  .head {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 32% 13%;
    gap: 0 1em;
    align-items: baseline;
  }
  .evaluated .heads,
  .evaluated .head {
    grid-template-columns: minmax(0, 1fr) 42% 13%;
  }
  .heads,
  .columns {
    color: var(--_quiet);
    font-size: var(--_small);
    padding: 0.2em 0;
  }
  .heads {
    border-top: var(--_hair) solid var(--_ink);
  }
  .columns {
    display: flex;
  }
  .columns > span {
    padding-inline-end: 0.75em;
  }
  .narrow .heads,
  .narrow .columns {
    display: none;
  }
  .c1 {
    width: 27%;
  }
  .c2 {
    width: 43%;
  }
  .c3 {
    width: 30%;
  }
  .evaluated .c1 {
    width: 20%;
  }
  .evaluated .c2 {
    width: 26%;
  }
  .evaluated .c3,
  .evaluated .c4 {
    width: 15%;
  }
  .evaluated .c5 {
    width: 15%;
  }
  .evaluated .c6 {
    width: 9%;
  }
  .project {
    border-top: var(--_hair) solid var(--_line);
  }
  .project.chosen {
    border-top: var(--_rule) solid var(--_accent);
  }
  .chosen .head .fold,
  .chosen .head .at {
    color: var(--_accent);
    font-weight: 600;
  }
  .head {
    padding: 0.2em 0;
  }
  .narrow .head {
    display: flex;
    flex-wrap: wrap;
    padding: 0.5em 0;
  }
  .narrow .head .name {
    flex: 1 1 100%;
  }
  .narrow .head .sum {
    flex: 1 1 9em;
    padding-inline-start: 3.2em;
  }
  .narrow .head .cap {
    margin-inline-start: auto;
  }
  .head .name {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    padding: 0.15em 0;
    font-weight: 600;
  }
  .fold {
    flex: none;
    width: 0.8em;
    color: var(--_quiet);
  }
  .at {
    flex: none;
    min-width: 1.4em;
    color: var(--_quiet);
    font-weight: 400;
  }
  .cap {
    text-align: end;
  }
  .cap b {
    font-size: 1.1em;
    font-weight: 600;
  }
  .sum {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    font-size: var(--_small);
  }
  .flags .sign,
  .flag .sign {
    color: var(--_fault);
    font-weight: 700;
  }
  .body:not([hidden]) {
    padding: 0.25em 0 1.5em;
  }
  .body .goals {
    margin-bottom: 0.75em;
  }
  .goals ul {
    list-style: none;
    max-width: 46em;
  }
  .sums {
    margin-bottom: 0.5em;
  }
  .narrow .search,
  .narrow .choice {
    flex: 1 1 100%;
  }
  .narrow .lists input,
  .narrow .lists select {
    flex: 1;
  }
  /* Where nothing can open them: on paper, and in a picture drawn ahead where scripts are off. */
  @media print, (scripting: none) {
    .body[hidden] {
      display: block !important;
      content-visibility: visible !important;
    }
  }
  @media print {
    .finder,
    .fold {
      display: none;
    }
    .head,
    .flag {
      break-inside: avoid;
    }
    .head,
    .columns,
    .body > .small,
    .body > .goals,
    .body > .sums,
    .body > .flag {
      break-after: avoid;
    }
  }
  @media (forced-colors: active) {
    .facet button[aria-pressed="true"] {
      border-bottom: 2px solid; /* shadows are not drawn here */
    }
  }
`;
