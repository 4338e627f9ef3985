/** What the tags promise, for editors, Storybook and framework types; published as custom-elements.json. */

const isPublic = (member) => member.privacy === undefined || member.privacy === "public";

/** The analyzer lists private and internal members too; nobody outside may count on those. */
const onlyPublicMembers = {
  name: "only-public-members",
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        declaration.members &&= declaration.members.filter((member) => isPublic(member) && !member.name.startsWith("#"));
      }
    }
  },
};

export default {
  globs: ["src/elements/*/*.ts", "src/ui/*.ts"],
  outdir: ".",
  litelement: true,
  packagejson: false,
  plugins: [onlyPublicMembers],
};
