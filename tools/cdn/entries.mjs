/** What lies in `dist/cdn`, for pages without a bundler. A new file is one line here. */
import { readdirSync } from "node:fs";

/** One module a tag: they share one copy of Lit and of all they have in common, in `shared/`. */
export const TAG_MODULES = Object.fromEntries(readdirSync("src/elements").sort().map((tag) => [tag, `src/elements/${tag}/${tag}.ts`]));

/** All modules. */
export const MODULES = {
  ...TAG_MODULES,
  autoloader: "src/autoloader/autoloader.ts",
  frame: "src/embed/frame.ts",
};

/** Classic scripts, for `<script src>`: everything inside, nothing loaded later, also from disk (`file:`). `name` is the global they leave. */
export const CLASSIC = {
  "budget-elements": { source: "src/all.ts", name: "BudgetElements" },
  "frame-host": { source: "src/embed/frame-host.ts", name: "BudgetFrameHost" },
};

/** Files that are copied as they are. */
export const COPIED = {
  "frame.html": "src/embed/frame.html",
  "frame.css": "src/embed/frame.css",
};
