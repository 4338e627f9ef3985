export const INTEGRITY: string;

/** File names to `sha384-…`. */
export function integrityOf(folder: string): Readonly<Record<string, string>>;
