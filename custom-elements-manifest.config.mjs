/** What the tags promise, for editors, Storybook and framework types; published as custom-elements.json. */
import { unionReader } from "./tools/support/unions.mjs";

const isPublic = (member) => member.privacy === undefined || member.privacy === "public";

/** The analyzer takes the argument of `dispatchEvent(new BudgetSelectEvent(subject))` for an event's name; those of ours have a hyphen. */
const isNamed = ({ name }) => name?.includes("-") ?? false;

const declarationsOf = (manifest) => manifest.modules.flatMap(({ declarations = [] }) => declarations);

/** The analyzer lists private and internal members too; nobody outside may count on those. */
const onlyPublic = {
  name: "only-public",
  packageLinkPhase({ customElementsManifest }) {
    for (const declaration of declarationsOf(customElementsManifest)) {
      declaration.members &&= declaration.members.filter((member) => isPublic(member) && !member.name.startsWith("#"));
      declaration.events &&= declaration.events.filter(isNamed);
    }
  },
};

/** Writes out the values of an attribute whose type is an alias, such as `MoneyUnit`: an editor cannot look the alias up. */
const unionsWrittenOut = {
  name: "unions-written-out",
  packageLinkPhase({ customElementsManifest }) {
    const unionOf = unionReader();
    for (const { path, declarations = [] } of customElementsManifest.modules) {
      for (const { name, attributes = [], members = [] } of declarations) {
        for (const { type, fieldName } of attributes) {
          const text = type && unionOf(type.text, path, name, fieldName);
          if (text === undefined) continue;
          for (const place of [type, members.find((member) => member.name === fieldName)?.type]) if (place) place.text = text;
        }
      }
    }
  },
};

/** Elements and the events they send: the rest of the sources is nobody's business outside. */
const isPromised = ({ customElement, name }) => customElement || name.endsWith("Event");

const published = (file) => file.replace(/^\/?src\//, "dist/").replace(/\.ts$/, ".js");

/** Describes the package as it is installed: modules of `dist`, and of these only what pages may count on. */
const asPublished = {
  name: "as-published",
  packageLinkPhase({ customElementsManifest: manifest }) {
    for (const module of manifest.modules) {
      module.declarations = (module.declarations ?? []).filter(isPromised);
      const names = module.declarations.map(({ name }) => name);
      module.exports = (module.exports ?? []).filter(({ kind, name }) => kind === "custom-element-definition" || names.includes(name));
    }
    manifest.modules = manifest.modules.filter(({ exports }) => exports.length > 0);
    const text = JSON.stringify(manifest.modules, (key, value) => ((key === "path" || key === "module") && typeof value === "string" ? published(value) : value));
    manifest.modules = JSON.parse(text);
  },
};

export default {
  globs: ["src/elements/*/*.ts", "src/ui/*.ts"],
  outdir: ".",
  litelement: true,
  packagejson: false,
  // In this order: the last one moves the files that the second one reads.
  plugins: [onlyPublic, unionsWrittenOut, asPublished],
};
