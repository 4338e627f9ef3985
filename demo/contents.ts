/** The contents beside the pictures: open where there is room, and marking where the reader is. */

/** Where the contents stand beside the pictures; the same in the style sheet. */
const WIDE = "(min-width: 64em)";

export function followContents(contents: HTMLElement): void {
  const fold = contents.querySelector("details");
  const wide = matchMedia(WIDE);
  const unfold = (): void => {
    if (fold) fold.open = wide.matches;
  };
  unfold();
  wide.addEventListener("change", unfold);

  const links = new Map<Element, HTMLAnchorElement>();
  for (const link of contents.querySelectorAll<HTMLAnchorElement>("a[href^='#']")) {
    const section = document.querySelector(link.hash);
    if (section) links.set(section, link);
    link.addEventListener("click", () => {
      if (fold) fold.open = wide.matches;
    });
  }
  // A section is read while it crosses the upper third of the window.
  const watch = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) links.get(target)?.setAttribute("aria-current", "true");
        else links.get(target)?.removeAttribute("aria-current");
      }
    },
    { rootMargin: "-32% 0px -67% 0px" },
  );
  for (const section of links.keys()) watch.observe(section);
}
