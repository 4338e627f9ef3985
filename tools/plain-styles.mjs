/** Style sheets go out without their white space and comments, which no host's minifier can take out of a template. */
const plain = (sheet) =>
  sheet
    .replace(/\s*\/\*[^]*?\*\//g, "")
    .replace(/\n\s+/g, "\n")
    .replace(/^([\w-]+): (.*;)$/gm, "$1:$2")
    .replace(/, /g, ",")
    .replace(/ \{\n/g, "{")
    .replace(/([{};,])\n/g, "$1");

/** @returns a plug-in of Vite */
export function plainStyles() {
  return {
    name: "plain-styles",
    enforce: "pre",
    transform: (code, id) => (id.endsWith(".styles.ts") ? { code: code.replace(/css`[^`]*`/g, plain), map: null } : undefined),
  };
}
