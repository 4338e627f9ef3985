/** Templates go out without what only their authors read, which no host's minifier can take out of a string. */

/** A style sheet without white space and comments. */
const plainSheet = (sheet) =>
  sheet
    .replace(/\s*\/\*[^]*?\*\//g, "")
    .replace(/\n\s+/g, "\n")
    .replace(/^([\w-]+): (.*;)$/gm, "$1:$2")
    .replace(/, /g, ",")
    .replace(/ \{\n/g, "{")
    .replace(/([{};,])\n/g, "$1")
    .replace(/ > /g, ">")
    .replace(/ !important/g, "!important")
    .replace(/\(([a-z-]+): /g, "($1:")
    .replace(/([\s:,(])0\.(?=\d)/g, "$1.")
    .replace(/(?<=\S);\}/g, "}");

/** Markup without indentation. The line's end stays: between words in line it is a blank. To the code around, indentation says nothing. */
const flush = (code) => code.replace(/\n +/g, "\n");

const DRAWING = /\/src\/(ui|elements)\//;

/** @returns a plug-in of Vite */
export function plainTemplates() {
  return {
    name: "plain-templates",
    enforce: "pre",
    transform(code, id) {
      if (id.endsWith(".styles.ts")) return { code: code.replace(/css`[^`]*`/g, plainSheet), map: null };
      return DRAWING.test(id) ? { code: flush(code), map: null } : undefined;
    },
  };
}
