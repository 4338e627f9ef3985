/** Why nothing can be embedded that way, in both languages. */
import type { Bilingual } from "../schema/issue.js";

export class EmbedFault extends RangeError {
  override readonly name = "EmbedFault";

  constructor(readonly said: Bilingual) {
    super(said.en);
  }
}
