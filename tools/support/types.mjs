/** Type declarations of the tags for frameworks. Every type is taken from the element's class, so that none can differ from it. */

const HEAD = "// Generated from custom-elements.json; do not edit.\n";

function comment(text, indent) {
  const lines = text.replaceAll("*/", "*\\/").split("\n");
  if (lines.length === 1) return text === "" ? "" : `${indent}/** ${lines[0]} */\n`;
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`, ""].join("\n");
}

const field = (name, type, description, indent) => `${comment(description, indent)}${indent}${/^\w+$/.test(name) ? name : JSON.stringify(name)}?: ${type} | undefined;\n`;

/** One line a class. Modules are named from `dist/types`, where these files go. */
const imports = (pairs) => [...new Set(pairs.map(([name, module]) => `import type { ${name} } from "${module.replace(/^dist\//, "../")}";\n`))].sort().join("");

const eventImports = (tags) => imports(tags.flatMap(({ events }) => events.map(({ type, module }) => [type, module])));
const classImports = (tags) => imports(tags.map(({ className, module }) => [className, module]));
const propsImport = (tags) => `import type { ${tags.map(({ className }) => `${className}Props`).join(", ")} } from "./props.js";\n`;

/** What pages may set on each tag, by the names of its properties. */
export function propsTypes(tags) {
  const one = ({ tag, className, properties, summary }) =>
    `${comment(`What \`<${tag}>\` takes. ${summary}`, "")}export interface ${className}Props {\n${properties.map(({ name, description }) => field(name, `${className}["${name}"]`, description, "  ")).join("")}}\n`;
  return [HEAD + classImports(tags), ...tags.map(one)].join("\n");
}

const isSpelledApart = ({ name, property }) => name !== property;

function markup({ tag, summary, description }) {
  return comment([summary, description].filter(Boolean).join("\n\n") || `<${tag}>`, "    ");
}

/** The events of a tag as listeners named by `nameOf`, and the attributes spelled otherwise than their property. */
function extras({ className, attributes, events }, nameOf, typeOf = (attribute) => `${className}["${attribute.property}"]`) {
  const apart = attributes.filter(isSpelledApart).map((attribute) => field(attribute.name, typeOf(attribute), attribute.description, "      "));
  const listeners = events.map(({ name, type, description }) => nameOf(name).map((listener) => field(listener, `((event: ${type}) => void)`, description, "      ")));
  return `{\n${[...apart, ...listeners.flat()].join("")}    }`;
}

/** React 19: `import type {} from "budget-elements/types/react"`. A listener is `on` and the event's name as it stands. */
export function reactTypes(tags) {
  const entry = (tag) => `${markup(tag)}    "${tag.tag}": Tag<${tag.className}, ${tag.className}Props & ${extras(tag, (name) => [`on${name}`])}>;\n`;
  return `${HEAD}import type { ClassAttributes, HTMLAttributes } from "react";
${classImports(tags)}${eventImports(tags)}${propsImport(tags)}
type Tag<Element, Props> = Props & ClassAttributes<Element> & Omit<HTMLAttributes<Element>, keyof Props>;

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
${tags.map(entry).join("").replace(/^(?=.)/gm, "  ")}    }
  }
}
`;
}

const camelCase = (name) => `-${name}`.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** Vue: templates take a listener as `@budget-select`, which the type of a component calls `onBudgetSelect`. */
export function vueTypes(tags) {
  const bound = (tag) => ({ ...tag, attributes: [] }); // a template's `show-table` is checked as `showTable`
  const entry = (tag) => `${markup(tag)}    "${tag.tag}": Tag<${tag.className}, ${tag.className}Props & ${extras(bound(tag), (name) => [`on${camelCase(name)}`])}>;\n`;
  return `${HEAD}import type { HTMLAttributes, ReservedProps } from "vue";
${classImports(tags)}${eventImports(tags)}${propsImport(tags)}
type Tag<Element, Props> = new () => Element & { $props: Props & ReservedProps & Omit<HTMLAttributes, keyof Props> };

declare module "vue" {
  interface GlobalComponents {
${tags.map(entry).join("")}  }
}
`;
}

/** Svelte 4 and 5. A boolean attribute may stand or be left out, not be bound: `show-table={false}` would write the word "false". */
export function svelteTypes(tags) {
  const typeOf = (tag) => ({ property, isBoolean }) => (isBoolean ? "true" : `${tag.className}["${property}"]`);
  const entry = (tag) => `${markup(tag)}    "${tag.tag}": Tag<${tag.className}, ${tag.className}Props & ${extras(tag, (name) => [`on${name}`, `on:${name}`], typeOf(tag))}>;\n`;
  return `${HEAD}import type { HTMLAttributes } from "svelte/elements";
${classImports(tags)}${eventImports(tags)}${propsImport(tags)}
type Tag<Element extends EventTarget, Props> = Props & Omit<HTMLAttributes<Element>, keyof Props>;

declare module "svelte/elements" {
  interface SvelteHTMLElements {
${tags.map(entry).join("")}  }
}
`;
}
