/** Tells the page around how tall the frame's content is, and hides the frame's scroll bar once the page has made room. */
import { heightMessage } from "./height-message.js";

/**
 * When a height is said again, in ms: the page's script may be there later than the frame. A page that answers none of them runs no script
 * of ours: the frame then scrolls inside the height it has.
 */
const AGAIN = [100, 300, 1000, 3000, 9000];

/** Class of the root while the frame shows all of its content. */
const FITTED = "fitted";

/**
 * Who may read it: the page around, where the browser says which that is. Where it does not (no referrer, a page without an origin), anyone
 * around: a height is no secret, and it is better said to all than to none.
 */
function audience(): string {
  const around = (location as { readonly ancestorOrigins?: DOMStringList }).ancestorOrigins?.[0] ?? document.referrer;
  try {
    const { protocol, origin } = new URL(around);
    return /^https?:$/.test(protocol) ? origin : "*";
  } catch {
    return "*";
  }
}

/**
 * @param content what is measured; its height must not depend on the frame's
 * @param settled is what it shows more than a sign that it is loading? A page that follows every step of a start would jump
 */
export function sayHeight(content: HTMLElement, settled: () => boolean): void {
  const root = document.documentElement;
  const to = audience();
  let said = 0;
  let frame = 0;
  let timers: readonly ReturnType<typeof setTimeout>[] = [];
  const mark = (): void => void root.classList.toggle(FITTED, said > 0 && innerHeight >= said - 1); // a page that is magnified rounds
  const say = (): void => {
    if (parent !== window) parent.postMessage(heightMessage(said), to);
  };
  const repeat = (): void => {
    mark();
    if (Math.abs(innerHeight - said) > 1) say();
  };
  // Written in a frame of its own: a size that is answered while sizes are being observed is observed in turns without end.
  const measure = (): void => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    if (height === said || !settled()) return;
    said = height;
    say();
    timers.forEach((timer) => clearTimeout(timer));
    timers = AGAIN.map((after) => setTimeout(repeat, after));
  };
  new ResizeObserver(() => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(measure);
  }).observe(content);
  // Sizes of a frame below the fold are not observed until it comes into view: it is asked for its height, so that the page is at rest by then.
  for (const after of AGAIN) setTimeout(measure, after);
  addEventListener("resize", mark);
}
