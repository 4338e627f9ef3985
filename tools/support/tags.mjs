/** The tags as `custom-elements.json` describes them, in the shape that all generators read. */

/** `""` of `"" | "budget"` stands for the default and is no value to offer. */
const valuesOf = (text) => text.split(" | ").flatMap((part) => (/^".+"$/.test(part) ? [JSON.parse(part)] : /^-?\d+$/.test(part) ? [part] : []));

/**
 * @param manifest the custom-elements manifest, as published
 * @returns one entry a tag, by name: `{ tag, className, module, summary, description, attributes, properties, events, slots, parts,
 * cssProperties, states }`. An attribute is `{ name, property, type, values, default, description, isBoolean }`; a property that pages
 * may set is `{ name, type, description }`; an event is `{ name, type, module, description }`. Modules are paths below the package.
 */
export function tagsOf(manifest) {
  const declared = manifest.modules.flatMap(({ path, declarations }) => declarations.map((declaration) => ({ path, declaration })));
  const moduleOf = (type, tag) => {
    const found = declared.find(({ declaration }) => declaration.name === type);
    if (found === undefined) throw new Error(`unknown event type ${type} of <${tag}>: name a class of src/ui or src/elements after @fires`);
    return found.path;
  };
  return declared
    .filter(({ declaration }) => declaration.tagName)
    .map(({ path, declaration }) => tagOf(path, declaration, moduleOf))
    .sort((a, b) => (a.tag < b.tag ? -1 : 1));
}

function tagOf(module, declaration, moduleOf) {
  const { tagName: tag, name: className, summary = "", description = "", attributes = [], members = [], events = [] } = declaration;
  return {
    tag,
    className,
    module,
    summary,
    description: plain(description),
    attributes: attributes.map(attributeOf),
    properties: members.filter(({ kind, readonly, static: ofClass }) => kind === "field" && !readonly && !ofClass).map(propertyOf),
    events: events.map((event) => ({ name: event.name, type: event.type.text, module: moduleOf(event.type.text, tag), description: plain(event.description) })),
    slots: (declaration.slots ?? []).map(described),
    parts: (declaration.cssParts ?? []).map(described),
    cssProperties: (declaration.cssProperties ?? []).map(described),
    states: (declaration.cssStates ?? []).map(described),
  };
}

function attributeOf({ name, fieldName, type, default: initial = "", description }) {
  const text = type?.text ?? "string";
  return { name, property: fieldName ?? name, type: text, values: valuesOf(text), default: initial, description: plain(description), isBoolean: text === "boolean" };
}

const propertyOf = ({ name, type, description }) => ({ name, type: type?.text ?? "unknown", description: plain(description) });

const described = ({ name, description }) => ({ name, description: plain(description) });

/** One paragraph a line: the manifest keeps the line breaks of the comment. */
const plain = (text = "") => text.replace(/([^\n])\n(?!\n)/g, "$1 ").trim();
