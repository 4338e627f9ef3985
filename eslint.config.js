import eslint from "@eslint/js";
import lit from "eslint-plugin-lit";
import litA11y from "eslint-plugin-lit-a11y";
import storybook from "eslint-plugin-storybook";
import wc from "eslint-plugin-wc";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";
import { HOUSE_RULES } from "./tools/lint-rules.mjs";

export default defineConfig(
  globalIgnores(["dist", "demo-dist", "storybook-static", "stories-dist", "coverage", "reports", "test-results", "playwright-report", "bench/results", "custom-elements.json", "tests/contract/snippets"]),
  eslint.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-confusing-void-expression": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      // `record["key"]` marks a key of foreign data, `record.key` a field we defined.
      "@typescript-eslint/dot-notation": "off",
    },
  },
  {
    files: ["**/*.{js,mjs}"],
    languageOptions: { globals: { process: "readonly", console: "readonly", URL: "readonly", setTimeout: "readonly", clearTimeout: "readonly", performance: "readonly" } },
    rules: { "no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }] },
  },
  {
    files: ["src/**/*.ts"],
    extends: [lit.configs["flat/recommended"], wc.configs["flat/best-practice"], litA11y.configs.recommended],
    rules: {
      "no-implied-eval": "error",
      "no-new-func": "error",
      "no-console": ["error", { allow: ["warn"] }],
    },
  },
  ...HOUSE_RULES,
  {
    files: ["src/{ui,elements}/**/*.ts"],
    rules: {
      // The DOM's types describe the newest browsers; elements also run in Chromium 86, where a guard that looks unnecessary is not.
      "@typescript-eslint/no-unnecessary-condition": "off",
      // Lit calls the listeners of a template with their element as `this`.
      "@typescript-eslint/unbound-method": "off",
      // One listener serves a whole picture, and keys have one tab stop of their own; these two see single tags only and know no ARIA 1.3.
      "lit-a11y/click-events-have-key-events": "off",
      "lit-a11y/role-supports-aria-attr": "off",
    },
  },
  { files: ["src/amount/decimal.ts"], rules: { "no-restricted-imports": "off" } },
  { files: ["src/cli/**/*.ts"], rules: { "no-console": "off" } },
  { files: ["stories/**/*.ts"], extends: [storybook.configs["flat/recommended"]] },
);
