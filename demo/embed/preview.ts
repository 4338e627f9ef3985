/** The element itself, with the attributes and at the width that are chosen. */
import { tagName } from "../../src/embed/snippets.js";
import type { BudgetDocument } from "../../src/schema/index.js";
import type { Embedding } from "./embedding.js";

type Shown = HTMLElement & { data: unknown };

export class Preview {
  readonly stage = document.createElement("div");
  private _element: Shown | undefined;
  private _data: readonly BudgetDocument[] = [];
  private readonly _watch: ResizeObserver;

  /** @param measured hears of each height of the element, in px */
  constructor(measured: (height: number) => void) {
    this._watch = new ResizeObserver(([entry]) => {
      const height = Math.ceil(entry?.target.getBoundingClientRect().height ?? 0);
      if (height > 0) requestAnimationFrame(() => measured(height));
    });
  }

  show({ tag, attributes, language, theme, width }: Embedding, documents: readonly BudgetDocument[]): void {
    const { stage } = this;
    stage.className = `preview width-${width}`;
    set(stage, "lang", language === "" ? "" : language === "zh" ? "zh-CN" : "en");
    set(stage, "data-theme", theme);
    const element = this._element?.localName === tag ? this._element : this._make(tag);
    for (const { name } of Array.from(element.attributes)) if (!(name in attributes) && !OWN.includes(name)) element.removeAttribute(name);
    for (const [name, value] of Object.entries(attributes)) if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    if (tag === "budget-term") element.textContent = attributes["term"] ?? "";
    if (documents.length !== this._data.length || documents.some((one, at) => one !== this._data[at]) || element.data === undefined) {
      this._data = documents;
      element.data = documents;
    }
  }

  private _make(tag: Embedding["tag"]): Shown {
    this._watch.disconnect();
    const element = document.createElement(tag) as Shown;
    element.textContent = tagName(tag).zh;
    this._element = element;
    this.stage.replaceChildren(element);
    this._watch.observe(element);
    return element;
  }
}

/** What elements write on themselves. */
const OWN: readonly string[] = ["data-theme-around", "style", "class"];

function set(element: Element, name: string, value: string): void {
  if (value === "") element.removeAttribute(name);
  else element.setAttribute(name, value);
}
