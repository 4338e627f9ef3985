/** Texts of framework and editor support, by path below `dist`. */
export function supportFiles(manifest: unknown, packageJson: { readonly name: string; readonly version: string; readonly description: string; readonly license: string }): Readonly<Record<string, string>>;
