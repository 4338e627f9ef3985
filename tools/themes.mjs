/** The presets go into the package as they are: `src/themes/*.css` → `dist/themes/`. */
import { cpSync } from "node:fs";

cpSync("src/themes", "dist/themes", { recursive: true });
