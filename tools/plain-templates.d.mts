import type { Plugin } from "vite";

export function plainTemplates(): Plugin;
