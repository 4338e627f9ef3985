import type { Bilingual } from "../schema/issue.js";

/** Why an element makes no sheet, in both languages. */
export class NoPoster extends Error {
  override readonly name = "NoPoster";

  constructor(readonly said: Bilingual) {
    super(said.en);
  }
}
