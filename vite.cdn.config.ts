/** The file that pages embed: every tag registered, every dependency inside, nothing loaded later. */
import { defineConfig } from "vite";

/** Survives minification, which drops the licence comments of what is inside. */
const NOTICE = "/*! budget-elements | MIT | with Lit (BSD-3-Clause) and decimal.js (MIT): THIRD-PARTY-NOTICES.md */";

export default defineConfig({
  publicDir: false,
  build: {
    target: "chrome86",
    outDir: "dist/cdn",
    minify: true,
    lib: { entry: "src/all.ts", formats: ["iife"], name: "BudgetElements", fileName: () => "budget-elements.js" },
    rolldownOptions: { output: { codeSplitting: false, postBanner: NOTICE } },
  },
});
