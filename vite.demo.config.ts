/** The demo as a static site: every page of `demo/`, its data from `demo/data`, nothing from elsewhere. */
import { readdirSync } from "node:fs";
import { defineConfig } from "vite";

export default defineConfig({
  root: "demo",
  base: "./",
  publicDir: "data",
  build: {
    target: "chrome86",
    outDir: "../demo-dist",
    emptyOutDir: true,
    // No inline assets and no polyfill: the published policy allows scripts and styles from files only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { input: readdirSync("demo").filter((name) => name.endsWith(".html")).map((name) => `demo/${name}`) },
  },
});
