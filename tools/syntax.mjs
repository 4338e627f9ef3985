/**
 * The syntax that is built: Chromium 86 reads all of ES2021. Were it named itself, `?.` would be written out, for a fault that Chromium had until 91
 * in `a?.(...b, c)`; `tests/package/syntax.test.ts` keeps that out.
 */
export const SYNTAX = "es2021";
