/** `llms.txt`: the package on one page of plain text, for programs that write pages. */

const line = ({ name, description }) => `  - \`${name || "(default)"}\`: ${description}`;

function attributeLine({ name, values, type, default: initial, description }) {
  const kind = values.length > 0 ? values.map((value) => `\`${value}\``).join(" | ") : type;
  return `  - \`${name}\` (${kind}${initial === "" || initial === '""' ? "" : `; default ${initial.replaceAll('"', "`")}`}): ${description}`;
}

function section({ tag, summary, description, attributes, properties, events, slots }) {
  const named = attributes.map(({ property }) => property);
  const only = properties.filter(({ name }) => !named.includes(name));
  const list = (title, lines) => (lines.length === 0 ? [] : [`- ${title}`, ...lines]);
  return [
    `## <${tag}>`,
    "",
    [summary, description].filter(Boolean).join(" "),
    "",
    ...list("Attributes", attributes.map(attributeLine)),
    ...list("Properties without attribute", only.map(line)),
    ...list("Events", events.map(line)),
    ...list("Slots", slots.map(line)),
  ].join("\n");
}

export function llmsText(tags, { name, version, description, license }) {
  return `# ${name}

> ${description}.

Version ${version}, ${license}. One tag is one picture or table of a Chinese government budget disclosure (部门预算、决算公开). Every figure shown is the
printed string; nothing is drawn that was not disclosed. Tags: ${tags.map(({ tag }) => `\`<${tag}>\``).join(", ")}.

## How to embed

One file, every tag, no build:

\`\`\`html
<script src="/js/budget-elements.js" defer></script>
<budget-sunburst src="/data/budget-2023.json" classification="function"><p>Text for readers without script.</p></budget-sunburst>
\`\`\`

With a bundler, one module a tag: \`import "${name}/budget-sunburst.js"\`. Every tag at once: \`import "${name}/all.js"\`. \`import "${name}"\` has classes,
types and functions and registers nothing.

- Data come by the attribute \`src\` (URL of JSON), the property \`data\` (an object), a child \`<script type="application/json">\`, or from a \`<budget-data>\` around the tag.
- Elements inside one \`<budget-data src="…">\` read it once and share selection, unit and year.
- Write text or a plain table inside the tag: readers see it before and without script.
- Give \`lang="en"\` on the tag or around it for English; Chinese is the default. Looks: \`--budget-*\` properties and \`::part()\`.
- Attributes for behaviour, events for what a reader did. An unknown value means the default. A boolean attribute is on when it stands: \`compact="false"\` is on.

## The data contract

All tags read one JSON, the budget document: one department or unit, one year, budget or final accounts. JSON Schema 2020-12: \`${name}/schema.json\`.
Amounts are strings of decimal digits as printed ("1650.88", "0.00"), never computed numbers; \`null\` is a blank cell, \`{ "state": "notDisclosed" }\` and
\`{ "state": "notApplicable" }\` are two further kinds of nothing. Do not write such a document by hand or invent figures: make it from the disclosed file.

\`\`\`sh
npx ${name} import disclosure.docx -o budget-2023.json
npx ${name} check budget-2023.json
\`\`\`

\`\`\`ts
import { readBudgetDocument } from "${name}/schema"; // { document, issues }
\`\`\`

${tags.map(section).join("\n\n")}
`;
}
