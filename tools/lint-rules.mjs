/** The house rules that a machine can hold: which way imports point, and which calls never appear. */

/** From the ground floor up: each may import those before it in the list, nothing above. */
const FLOORS = ["amount", "schema", "classification", "model", "layout", "ui", "elements"];

/** Beside the house: what each of them may import. */
const ANNEXES = {
  importer: ["amount", "schema", "classification"],
  exporter: ["amount", "schema", "classification", "model"],
  cli: ["amount", "schema", "classification", "model", "importer", "exporter"],
};

const zone = (folder, allowed) => ({
  target: `./src/${folder}`,
  from: "./src",
  except: [folder, ...allowed].map((name) => `./${name}`),
  message: `src/${folder} imports from ${allowed.length === 0 ? "nothing in src" : allowed.join(", ")} only.`,
});

export const FLOORS_ZONES = [
  ...FLOORS.map((floor, index) => zone(floor, FLOORS.slice(0, index))),
  ...Object.entries(ANNEXES).map(([folder, allowed]) => zone(folder, allowed)),
  // What pages embed never carries the importer, the exporter or the command line.
  ...["index", "all"].flatMap((entry) =>
    Object.keys(ANNEXES).map((annex) => ({ target: `./src/${entry}.ts`, from: `./src/${annex}`, message: `src/${entry}.ts never imports ${annex}.` })),
  ),
];

/** decimal.js is reached through src/amount/decimal.ts, whose private constructor a host page cannot reconfigure. */
export const NO_DECIMAL = { paths: [{ name: "decimal.js", message: "Use src/amount/decimal.ts." }] };

/** Core ESLint judges static imports only, which is what is meant: `await import("…/amount/decimal.js")` stays allowed. */
export const NO_STATIC_DECIMAL = {
  ...NO_DECIMAL,
  patterns: [{ regex: "amount/decimal(\\.js)?$", allowTypeImports: true, message: "Load it where a sum is needed: await import(…)." }],
};

const property = (name) => ({
  selector: `MemberExpression[property.name="${name}"], MemberExpression[property.value="${name}"]`,
  message: `${name} can turn data into markup or code; use Lit templates.`,
});

export const BANNED_CALLS = [
  ...["innerHTML", "outerHTML", "insertAdjacentHTML", "srcdoc", "createContextualFragment"].map(property),
  { selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]', message: "document.write is never needed." },
  { selector: 'ImportSpecifier[imported.name=/^unsafe(HTML|SVG|MathML|Static|CSS)$/]', message: "Text is text, never markup." },
  { selector: 'CallExpression[callee.name="eval"], NewExpression[callee.name="Function"]', message: "No code from strings." },
];
