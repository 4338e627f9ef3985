/**
 * Elements that the page was written with, drawn ahead by `budget-elements render` (a declarative shadow root): whole to read, to hear and
 * to print. Their code is needed when a reader reaches for one.
 */

/** Until it is live: its still picture is emptied then. */
export const isDrawnAhead = (element: Element): boolean => stillOf(element) !== null;

const stillOf = (element: Element): Element | null => element.shadowRoot?.querySelector(".still:not(:empty)") ?? null;

/**
 * Calls `reach` with an element that is drawn ahead when a mouse moves over it, when it is pressed, or when something in it takes the focus.
 * What scrolls past under a mouse, or is scrolled by a finger, is not reached for. A press is done again once the element is live.
 */
export function onReach(root: Document | ShadowRoot | Element, reach: (element: Element) => void): void {
  const pressed = new Map<Element, Press>();
  const hear = (event: Event): void => {
    if (event.type === "pointermove" && (event as PointerEvent).pointerType === "touch") return;
    const path = event.composedPath().filter((target): target is Element => target instanceof Element);
    const element = path.find(isDrawnAhead);
    if (element === undefined) return;
    reach(element);
    if (event.type === "click" && !path.some((target) => target.matches("a, summary"))) keep(pressed, element, event as MouseEvent);
  };
  for (const type of ["pointermove", "click", "focusin"]) root.addEventListener(type, hear);
}

/** Where in the element, and by what. */
interface Press {
  readonly x: number;
  readonly y: number;
  readonly pointerType: string;
}

/** Only the last press counts: of several, the reader meant one. */
function keep(pressed: Map<Element, Press>, element: Element, event: MouseEvent): void {
  const still = stillOf(element);
  if (still === null || event.detail === 0) return;
  const { left, top } = element.getBoundingClientRect();
  const isFirst = !pressed.has(element);
  // A click tells by what it was made only in browsers where it is a pointer event.
  pressed.set(element, { x: event.clientX - left, y: event.clientY - top, pointerType: (event as Partial<PointerEvent>).pointerType ?? "mouse" });
  if (!isFirst) return;
  new MutationObserver((_, observer) => {
    observer.disconnect();
    const press = pressed.get(element);
    pressed.delete(element);
    if (press) pressAgain(element, press);
  }).observe(still, { childList: true });
}

/** At the same place of the live picture. A touch is told as one: at its first, pictures point. */
function pressAgain(element: Element, { x, y, pointerType }: Press): void {
  const { left, top } = element.getBoundingClientRect();
  const [clientX, clientY] = [left + x, top + y];
  const target = element.shadowRoot?.elementFromPoint(clientX, clientY);
  for (const type of ["pointerdown", "click"]) target?.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, cancelable: true, detail: 1, clientX, clientY, pointerType }));
}
