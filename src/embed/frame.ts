/** The page in the frame: one element, as its own address asks for it. See `frame.html`. */
import type { Bilingual } from "../schema/issue.js";
import { sayHeight } from "./frame-height.js";
import { isFault, readFrame, refusedAttribute, type FrameRequest } from "./frame-request.js";
import { languageTag } from "./language.js";
import { tagName } from "./tags.js";

const { lang, theme, asked } = readFrame(location.search);
const root = document.documentElement;
const content = document.querySelector("main") ?? document.body;
const side = lang.toLowerCase().startsWith("en") ? "en" : "zh";
root.lang = lang === "zh" ? languageTag(lang) : lang;
if (theme !== "") root.dataset["theme"] = theme;

let shown: (HTMLElement & { readonly state?: { readonly status: string } }) | undefined;

/** In place of a picture: what is wrong with the address, for whoever is writing it. */
function say(said: Bilingual): void {
  const message = document.createElement("p");
  message.setAttribute("role", "alert");
  message.textContent = said[side];
  content.replaceChildren(message);
}

async function show(request: FrameRequest): Promise<void> {
  const { tag, src, attributes } = request;
  document.title = tagName(tag)[side];
  // One of a closed list of names, in this script's own folder.
  await import(/* @vite-ignore */ `./${tag}.js`);
  const { observedAttributes = [] } = customElements.get(tag) as unknown as { readonly observedAttributes?: readonly string[] };
  const refused = refusedAttribute(request, observedAttributes);
  if (refused !== undefined) return say(refused);
  shown = document.createElement(tag);
  for (const [name, value] of attributes) shown.setAttribute(name, value);
  shown.setAttribute("src", src);
  content.replaceChildren(shown);
}

/** A link out of the element leaves the page around alone, and the frame too, which could not come back. */
function openApart(event: Event): void {
  const link = event.composedPath().find((target): target is HTMLAnchorElement => target instanceof HTMLAnchorElement);
  if (link === undefined || link.target !== "" || link.download !== "" || link.href.split("#")[0] === location.href.split("#")[0]) return;
  link.target = "_blank";
  link.rel = "noopener";
}

/** Is there more to see than nothing, or than that it is loading? A language that is loaded first shows nothing for a moment. */
function isSettled(): boolean {
  const first = content.firstElementChild;
  return first !== null && first.getBoundingClientRect().height > 0 && shown?.state?.status !== "loading";
}

addEventListener("click", openApart, true);
sayHeight(content, isSettled);
if (isFault(asked)) say(asked);
else {
  const { tag } = asked;
  show(asked).catch(() => say({ zh: `<${tag}> 读取失败，请检查网络后重新打开此页。`, en: `could not load <${tag}>: check the network and reload the page` }));
}
