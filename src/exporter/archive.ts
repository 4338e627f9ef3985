/** ZIP archives that are the same bytes for the same content. */
import { strToU8, zipSync, type Zippable } from "fflate";
import type { BudgetDocument } from "../schema/definition.js";
import { toFiscalDataPackage } from "./fiscal-data-package.js";

/** The earliest time an archive can name. */
const EPOCH = new Date(1980, 0, 1);

export function zipTexts(texts: Iterable<readonly [name: string, text: string]>): Uint8Array {
  const files: Zippable = {};
  for (const [name, text] of texts) files[name] = [strToU8(text), { mtime: EPOCH }];
  return zipSync(files);
}

/** The Fiscal Data Package as one `.zip`. */
export function packageArchive(document: BudgetDocument): Uint8Array {
  return zipTexts(toFiscalDataPackage(document));
}
