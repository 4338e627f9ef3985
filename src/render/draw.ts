/** Draws one element in the page of this thread, and reads what it drew. */
import { listOf, pictureOf } from "../poster/picture.js";
import { readWords } from "../poster/read-words.js";
import { inPage, setWidth } from "./dom.js";
import { RenderFault, reasonOf } from "./fault.js";
import { styleOf } from "./style.js";
import { refusalOf, silenceOf } from "./refusal.js";
import { stillOf } from "./still.js";
import { registerTag } from "./tags.js";
import type { Issue } from "../schema/issue.js";
import { messagesFor } from "../ui/locale/locale-controller.js";
import type { DrawAnswer, Drawing, Drawn, DrawTask } from "./task.js";

/** An element that is not done after so many milliseconds never will be. */
const PATIENCE = 60_000;
/**
 * Turns without a change after which a picture is whole: more than it takes to load a module or to go from one frame to the next. Turns, not time: on a
 * busy machine time passes in which nothing had its turn.
 */
const QUIET = 12;

interface LiveElement extends HTMLElement {
  data: unknown;
  readonly updateComplete: Promise<boolean>;
  readonly state: { readonly status: string };
}

/** Never throws: what goes wrong is part of the answer. */
export async function draw(task: DrawTask): Promise<DrawAnswer> {
  try {
    return { drawing: await inPage((window) => drawIn(window, task)) };
  } catch (error) {
    if (error instanceof RenderFault) return { fault: { kind: error.kind, said: error.said } };
    return { fault: { kind: "broken", said: { zh: `绘制 <${task.tag}> 时出错：${reasonOf(error)}`, en: `drawing <${task.tag}> failed: ${reasonOf(error)}` } } };
  }
}

async function drawIn({ document }: Window, task: DrawTask): Promise<Drawing> {
  await registerTag(task.tag);
  await loadLater();
  checkAttributes(task);
  document.documentElement.lang = task.language === "zh" ? "zh-CN" : "en";
  const drawn: Drawn[] = [];
  let rest: Omit<Drawing, "drawn"> | undefined;
  for (const width of task.widths) {
    setWidth(width);
    const element = create(document, task);
    let issues: readonly Issue[] = [];
    element.addEventListener("budget-issue", (event) => (issues = event.issues));
    document.body.append(element);
    try {
      const root = await settled(element);
      const refusal = refusalOf(root, element.state.status, task.tag);
      if (refusal !== undefined) throw refusal;
      const style = styleOf(element, task.theme === "dark");
      drawn.push({ width, still: stillOf(root), picture: pictureOf(root, style.of), list: listOf(root, style.of) });
      rest = { words: readWords(root), inline: style.inline, colours: style.colours };
      if (rest.inline && rest.words.body.length === 0) throw silenceOf(task.tag, issues);
    } finally {
      element.remove();
      await turn();
    }
  }
  const [first, ...others] = drawn;
  if (first === undefined || rest === undefined) throw new RangeError("no width");
  return { drawn: [first, ...others], ...rest };
}

/** What elements load when they first need it, loaded before: a picture that waits for a module looks finished. */
async function loadLater(): Promise<void> {
  await Promise.all([messagesFor("en"), import("../model/derive.js"), import("../model/audit/index.js"), import("../glossary/index.js")]);
}

/** `src` and scripts are no business of a drawing; the language and theme have their own options. */
function checkAttributes({ tag, attributes }: DrawTask): void {
  const known = [...((customElements.get(tag) as unknown as { readonly observedAttributes: readonly string[] }).observedAttributes), "id", "class", "title", "dir", "data-theme"].filter((name) => name !== "src" && name !== "lang");
  for (const name of Object.keys(attributes)) {
    if (known.includes(name)) continue;
    throw new RenderFault("usage", { zh: `<${tag}> 没有属性 ${name}（可用：${known.join("、")}）`, en: `unknown attribute of <${tag}>: ${name} (one of: ${known.join(", ")})` });
  }
}

function create(document: Document, { tag, attributes, documents, theme }: DrawTask): LiveElement {
  const element = document.createElement(tag) as LiveElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (theme !== "") element.setAttribute("data-theme", theme);
  element.data = documents.length === 1 ? documents[0] : documents;
  return element;
}

/** The shadow root, once nothing has changed in it for some turns. */
async function settled(element: LiveElement): Promise<ShadowRoot> {
  const { shadowRoot } = element;
  if (shadowRoot === null) throw new RangeError(`<${element.localName}> has no shadow root`);
  const begun = performance.now();
  let quiet = 0;
  const watcher = new MutationObserver(() => (quiet = 0));
  try {
    do {
      if (quiet === 0) watch(shadowRoot, watcher);
      quiet++;
      await element.updateComplete;
      await turn();
      if (performance.now() - begun > PATIENCE) throw new RangeError(`> ${PATIENCE / 1000} s`);
    } while (quiet < QUIET || element.state.status === "loading");
    return shadowRoot;
  } finally {
    watcher.disconnect();
  }
}

/** With the roots of elements inside it, which draw in their own time: a report is as whole as its parts. */
function watch(root: ShadowRoot, watcher: MutationObserver): void {
  watcher.observe(root, { childList: true, subtree: true, characterData: true, attributes: true });
  for (const { shadowRoot } of Array.from(root.querySelectorAll("*"))) if (shadowRoot !== null) watch(shadowRoot, watcher);
}

function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5));
}
