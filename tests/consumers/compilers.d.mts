import type { Plugin } from "vite";

export function vuePlugin(): Plugin;
export function sveltePlugin(): Plugin;
/** The component as TypeScript, for a type check of its template. */
export function svelteAsTypeScript(code: string, fileName: string): string;
/** What that TypeScript refers to, as the text of a declaration file. */
export const SVELTE_SHIMS: string;
