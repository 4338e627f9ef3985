import type { Plugin } from "vite";

export function plainDecorators(): Plugin;
