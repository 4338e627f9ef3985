/** Puts a text on the clipboard; where a page may not, selects it, so that the reader can. */
export async function copyFrom(place: HTMLElement): Promise<boolean> {
  const text = place.textContent;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    getSelection()?.selectAllChildren(place);
    // The way of older browsers and of pages that are not served securely; no other is left there.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    return document.execCommand("copy");
  }
}
