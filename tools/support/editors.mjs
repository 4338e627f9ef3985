/** What editors offer and explain while someone writes a tag in HTML. */

const markdown = (value) => ({ kind: "markdown", value });

/** A tag in full: what it is, then its events and slots, for which custom data has no field. */
function tagText({ summary, description, events, slots }) {
  const list = (title, items) => (items.length === 0 ? "" : `**${title}**\n${items.map(({ name, description: text }) => `- \`${name || "(default)"}\`: ${text}`).join("\n")}`);
  return [summary, description, list("Events", events), list("Slots", slots)].filter(Boolean).join("\n\n");
}

/** HTML custom data of Visual Studio Code, format 1.1: for the setting `html.customData`. */
export function vscodeData(tags) {
  const attribute = ({ name, description, values, isBoolean }) => ({
    name,
    description: markdown(description),
    ...(isBoolean ? { valueSet: "v" } : values.length > 0 ? { values: values.map((value) => ({ name: value })) } : {}),
  });
  return { version: 1.1, tags: tags.map((tag) => ({ name: tag.tag, description: markdown(tagText(tag)), attributes: tag.attributes.map(attribute) })) };
}

/** web-types of the JetBrains editors, found by the field `web-types` of package.json. */
export function webTypes(tags, { name, version }) {
  const element = ({ tag, summary, description, attributes, properties, events, slots, parts, cssProperties }) => ({
    name: tag,
    description: [summary, description].filter(Boolean).join("\n\n"),
    attributes: attributes.map((it) => ({ name: it.name, description: it.description, default: it.default, value: { type: it.type, required: false } })),
    slots,
    js: { properties, events: events.map((it) => ({ name: it.name, description: it.description, type: it.type })) },
    css: { properties: cssProperties, parts },
  });
  return {
    $schema: "https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json",
    name,
    version,
    "description-markup": "markdown",
    contributions: { html: { elements: tags.map(element) } },
  };
}
