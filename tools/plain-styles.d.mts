import type { Plugin } from "vite";

export function plainStyles(): Plugin;
