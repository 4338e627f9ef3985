/** The file that pages embed: every tag registered, every dependency inside, nothing loaded later. */
import { defineConfig } from "vite";

export default defineConfig({
  publicDir: false,
  build: {
    target: "chrome86",
    outDir: "dist/cdn",
    sourcemap: true,
    minify: true,
    lib: { entry: "src/all.ts", formats: ["iife"], name: "BudgetElements", fileName: () => "budget-elements.js" },
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
