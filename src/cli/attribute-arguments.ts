/** An element's attributes on a command line: `--attr name=value`, as often as needed; a name alone is an attribute that is there. */

/** The first of `texts` that is no such thing. */
export function wrongAttribute(texts: readonly string[]): string | undefined {
  return texts.find((text) => !/^[a-z][\w-]*(?:=|$)/s.test(text));
}

export function attributesOf(texts: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    texts.map((text) => {
      const [name = "", ...value] = text.split("=");
      return [name, value.join("=")];
    }),
  );
}
