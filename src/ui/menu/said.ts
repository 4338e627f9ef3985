/** What goes wrong in a way that a reader can be told, in the reader's words. */
export class Said extends Error {
  override readonly name = "Said";
}
