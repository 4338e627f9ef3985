/** Words for pages whose script does not come. Once it has, what a document does not disclose must not be blamed on a missing one. */
export function dropWordsWithoutScript(): void {
  for (const words of document.querySelectorAll(".without-script")) words.remove();
}
