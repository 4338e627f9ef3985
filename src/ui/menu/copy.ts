/** Into the clipboard, as text and, where given, as a table. */
export interface Clip {
  readonly text: string;
  readonly html?: string;
}

/** Resolves with whether it is there. The old way is for browsers without the new one, and for frames that are not allowed it. */
export async function copy(clip: Clip, root: ShadowRoot): Promise<boolean> {
  try {
    const types: [string, string][] = [["text/plain", clip.text], ...(clip.html === undefined ? [] : [["text/html", clip.html] as [string, string]])];
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(types.map(([type, text]) => [type, new Blob([text], { type })])))]);
    return true;
  } catch {
    return copyByCommand(clip, root);
  }
}

/** A copy of something selected, of which both forms are put in when the browser asks. */
function copyByCommand({ text, html }: Clip, root: ShadowRoot): boolean {
  const { ownerDocument: page, activeElement: before } = root;
  const field = page.createElement("textarea");
  field.className = "unseen";
  field.value = text;
  root.append(field);
  let taken = false;
  const give = (event: ClipboardEvent): void => {
    if (event.clipboardData === null) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData.setData("text/plain", text);
    if (html !== undefined) event.clipboardData.setData("text/html", html);
    taken = true;
  };
  page.addEventListener("copy", give, { capture: true });
  try {
    field.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- what else there is has just been refused
    return page.execCommand("copy") && taken;
  } catch {
    return false;
  } finally {
    page.removeEventListener("copy", give, { capture: true });
    field.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}
