/**
 * Elements that the page was written with, drawn ahead by `budget-elements render` (a declarative shadow root): whole to read, to hear and
 * to print. Their code is needed when a reader reaches for one.
 */

const stillOf = (element: Element): Element | null | undefined => element.shadowRoot?.querySelector(".still:not(:empty)");

/** Until it is live: its still picture is emptied then. */
export const isDrawnAhead = (element: Element): boolean => Boolean(stillOf(element));

/** Where in the element, how large it was, and by what. */
interface Press {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly pointerType: string;
}

const heard = new WeakSet<Element>();

/**
 * Calls `reach` when a mouse moves over what is drawn ahead, when it is pressed, or when something in it takes the focus, until it is live. What
 * scrolls past under a mouse, or is scrolled by a finger, is not reached for. The last press is done again on the live picture.
 */
export function onReach(element: Element, reach: () => void): void {
  const still = stillOf(element);
  if (!still || heard.has(element)) return;
  heard.add(element);
  let pointerType = "mouse";
  let press: Press | undefined;
  const hear = (event: Event): void => {
    if (event.type.startsWith("pointer")) {
      ({ pointerType } = event as PointerEvent);
      if (pointerType === "touch") return;
    }
    // A click tells by what it was made only in browsers where it is a pointer event: Safari's does not.
    if (event.type === "click") press = pressOf(element, event as MouseEvent, pointerType) ?? press;
    reach();
  };
  const types = ["pointerdown", "pointermove", "click", "focusin"];
  for (const type of types) element.addEventListener(type, hear);
  element.addEventListener("budget-issue", tellUnread);
  new MutationObserver((_, observer) => {
    observer.disconnect();
    for (const type of types) element.removeEventListener(type, hear);
    element.removeEventListener("budget-issue", tellUnread);
    if (press) pressAgain(element, press);
  }).observe(still, { childList: true });
}

/** What an element says of data that cannot be read is not seen behind its still picture. */
function tellUnread({ target }: Event): void {
  const element = target as Element & { readonly state?: { readonly status: string } };
  if (element.state?.status === "invalid") console.warn(`budget-elements: <${element.localName}> 读不到数据，写好的图照旧显示 · its data cannot be read; the picture that was written stays`);
}

/** Nothing for what works without a script, or was not made by a pointer. */
function pressOf(element: Element, event: MouseEvent, pointerType: string): Press | undefined {
  if (event.detail === 0 || event.composedPath().some((target) => target instanceof Element && target.matches("a[href], summary"))) return undefined;
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top, width, height, pointerType };
}

/** At the same place, if it is the same: where the size has changed something else may be there. A touch is told as one: at its first, pictures point. */
function pressAgain(element: Element, { x, y, width, height, pointerType }: Press): void {
  const box = element.getBoundingClientRect();
  if (Math.abs(box.width - width) > 1 || Math.abs(box.height - height) > 1) return;
  const [clientX, clientY] = [box.left + x, box.top + y];
  const target = element.shadowRoot?.elementFromPoint(clientX, clientY);
  // Chromium finds what the page has laid over it, too, which was not pressed.
  if (target?.getRootNode() !== element.shadowRoot) return;
  for (const type of ["pointerdown", "click"]) target.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, cancelable: true, detail: 1, clientX, clientY, pointerType }));
}
