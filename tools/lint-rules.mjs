/** The house rules that a machine can hold: which way imports point, which calls never appear, where colours and sizes come from. */
import { styleLiterals } from "./style-literals.mjs";

/** From the ground floor up: each may import those before it in the list, nothing above. */
const FLOORS = ["amount", "schema", "classification", "model", "layout", "ui", "elements"];

/** Beside the house: what each of them may import. */
const ANNEXES = {
  importer: ["amount", "schema", "classification"],
  exporter: ["amount", "schema", "classification", "model"],
  // What is pasted to embed an element; of the exporter it has how markup is written.
  embed: ["schema", "exporter"],
  // An element's picture as one sheet; of the exporter it has how markup is written.
  poster: ["schema", "layout", "exporter"],
  // Elements are loaded by name, in a thread of their own.
  render: ["amount", "schema", "classification", "model", "layout", "ui", "exporter", "poster"],
  // Loads tags by name, when a reader comes near.
  autoloader: [],
  cli: ["amount", "schema", "classification", "model", "importer", "exporter", "render", "embed"],
};

const ALL = [...FLOORS, ...Object.keys(ANNEXES)];

const ALLOWED = { ...Object.fromEntries(FLOORS.map((floor, index) => [floor, FLOORS.slice(0, index)])), ...ANNEXES };

/** decimal.js is reached through src/amount/decimal.ts, whose private constructor a host page cannot reconfigure. */
const NO_DECIMAL = { name: "decimal.js", message: "Use src/amount/decimal.ts." };

/** Drawing needs no arithmetic: where a sum is wanted after all, `await import(…)` loads it. Core ESLint judges static imports only. */
const NO_STATIC_DECIMAL = { regex: "amount/decimal(\\.js)?$", allowTypeImports: true, message: "Load it where a sum is needed: await import(…)." };

const property = (name) => ({
  selector: `MemberExpression[property.name="${name}"], MemberExpression[property.value="${name}"]`,
  message: `${name} can turn data into markup or code; use Lit templates.`,
});

const BANNED = [
  ...["innerHTML", "outerHTML", "insertAdjacentHTML", "srcdoc", "createContextualFragment"].map(property),
  { selector: 'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]', message: "document.write is never needed." },
  { selector: "ImportSpecifier[imported.name=/^unsafe(HTML|SVG|MathML|Static|CSS)$/]", message: "Text is text, never markup." },
  { selector: 'CallExpression[callee.name="eval"], NewExpression[callee.name="Function"]', message: "No code from strings." },
];

/** One entry of the configuration: `files` import nothing that `path` matches, statically or not. */
function wall(files, path, message, lazyPath = path, ...patterns) {
  return {
    files: [files],
    rules: {
      "no-restricted-imports": ["error", { paths: [NO_DECIMAL], patterns: [{ regex: path, message }, ...patterns] }],
      "no-restricted-syntax": ["error", ...BANNED, { selector: `ImportExpression[source.value=/${lazyPath.replaceAll("/", "\\/")}/]`, message }],
    },
  };
}

/** Elements reach the exporter when a reader asks for a file, and only then; the autoloader has nothing but its list. */
const LAZILY = { elements: ["exporter"], autoloader: ["elements"] };

/** Folders of which the types are known, which cost a page nothing. */
const BY_TYPE = { autoloader: ["ui"] };

/** The menu of files is loaded when a reader asks for it: no page pays for what it carries. */
const MENU = { folder: "ui/menu", also: ["exporter", "embed", "poster"] };
const NO_STATIC_MENU = { regex: "(^\\./|/ui/)menu/(?!host)", allowTypeImports: true, message: "Load it where a reader asks for it: await import(…)." };

function floorWall(folder) {
  const allowed = ALLOWED[folder];
  const closed = ALL.filter((name) => name !== folder && !allowed.includes(name));
  const closedLazily = closed.filter((name) => !(LAZILY[folder] ?? []).includes(name));
  const byType = BY_TYPE[folder] ?? [];
  const message = `src/${folder} imports from ${allowed.join(", ") || "no other folder"} only.`;
  const drawing = ["layout", "ui", "elements"].includes(folder);
  const up = (names) => `^(\\.\\./)+(${names.join("|")})/`;
  const more = [...(drawing ? [NO_STATIC_DECIMAL, NO_STATIC_MENU] : []), ...(byType.length > 0 ? [{ regex: up(byType), allowTypeImports: true, message }] : [])];
  return wall(`src/${folder}/**/*.ts`, up(closed.filter((name) => !byType.includes(name))), message, up(closedLazily), ...more);
}

function menuWall() {
  const closed = ALL.filter((name) => !["ui", ...ALLOWED.ui, ...MENU.also].includes(name));
  return wall(`src/${MENU.folder}/**/*.ts`, `^(\\.\\./)+(${closed.join("|")})/`, `src/${MENU.folder} imports what src/ui may, and ${MENU.also.join(", ")}.`, undefined, NO_STATIC_DECIMAL);
}

/** Where a colour or size stands for something that no theme changes. Every entry needs its reason. */
const UNTHEMED = [
  "src/ui/figure.styles.ts", // 600px: a table that is read aloud and not seen is laid out at the width of a page
];

const THEMED = [
  { files: ["src/**/*.ts"], ignores: ["src/ui/tokens.styles.ts"], plugins: { house: { rules: { "style-literals": styleLiterals } } }, rules: { "house/style-literals": "error" } },
  { files: UNTHEMED, rules: { "house/style-literals": "off" } },
];

/** Entries for the whole of `src`. What pages embed never carries the importer, the exporter or the command line. */
export const HOUSE_RULES = [
  ...ALL.map(floorWall),
  menuWall(),
  wall("src/*.ts", `^\\./(${Object.keys(ANNEXES).join("|")})/`, "The package's entries never import these: pages would carry them."),
  ...THEMED,
];
