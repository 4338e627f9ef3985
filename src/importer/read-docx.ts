import type { DisclosedFile, Progress } from "./disclosed-file.js";
import { ImportFault } from "./import-issue.js";
export function readDocx(_bytes: Uint8Array, _progress?: Progress): DisclosedFile { throw new ImportFault("noWordDocument"); }
