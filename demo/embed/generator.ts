/** The embed-code generator. What is chosen stands in the address and nowhere else, so that every state is a link. */
import { html, render } from "lit";
import { tagName } from "../../src/embed/snippets.js";
import { safeFileName } from "../../src/exporter/file-name.js";
import type { BudgetDocument } from "../../src/schema/index.js";
import { keepParameters, parametersOf } from "../route.js";
import { comparedIn, inTime, seriesOf } from "../shelf/series.js";
import { WORDS, type Language } from "../words.js";
import { codesFor } from "./codes.js";
import { copyFrom } from "./copy.js";
import { embeddingOf, parametersFor, type Embedding } from "./embedding.js";
import { generatorView } from "./generator.view.js";
import { Preview } from "./preview.js";

export interface GeneratorHost {
  readonly documents: readonly BudgetDocument[];
  readonly shown: BudgetDocument | undefined;
  readonly language: Language;
  readonly show: (document: BudgetDocument) => void;
  readonly save: (documents: readonly BudgetDocument[]) => void;
}

export class Generator {
  private readonly _preview = new Preview((height) => this._measured(height));
  /** Of the element as it is shown: what a frame keeps free until it is told better. */
  private _height: number | undefined;
  private _said = "";

  constructor(
    private readonly _place: HTMLElement,
    private readonly _host: GeneratorHost,
  ) {}

  draw(): void {
    const { documents, shown: document, language } = this._host;
    const words = WORDS[language];
    if (document === undefined) {
      render(html`<p role="status">${words.embed.waiting}</p>`, this._place);
      return;
    }
    const embedding = embeddingOf(parametersOf(location.hash));
    const series = upTo(document, documents);
    this._preview.show(embedding, series);
    const src = series.map((one) => addressOf(safeFileName(one, "json"))).join(" ");
    const shown = { documents, document, series, embedding, src, codes: codesFor(this._request(embedding, document, src)), stage: this._preview.stage, said: this._said };
    render(generatorView(shown, words, language, { choose: (news) => this._choose({ ...embedding, ...news }), show: this._host.show, save: this._host.save, copy: (place, what) => void this._copy(place, what) }), this._place);
  }

  private _request({ tag, attributes, language, theme, src, base }: Embedding, document: BudgetDocument, named: string): Parameters<typeof codesFor>[0] {
    const spoken = language === "" ? this._host.language : language;
    const title = tag === "budget-term" ? (attributes["term"] ?? "") : WORDS[spoken].embed.subject(document.entity.name, document.year, document.kind, tagName(tag)[spoken]);
    return { tag, attributes, src: src === "" ? named : src, base, ...(language !== "" && { language }), theme, title, ...(this._height !== undefined && { height: this._height }) };
  }

  private _choose(embedding: Embedding): void {
    keepParameters("embed", parametersFor(embedding));
    this._said = "";
    this.draw();
  }

  private _measured(height: number): void {
    if (height === this._height || height < 40 || height > 20_000) return;
    this._height = height;
    this.draw();
  }

  private async _copy(place: HTMLElement, what: string): Promise<void> {
    const { embed } = WORDS[this._host.language];
    this._said = (await copyFrom(place)) ? embed.copied(what) : embed.notCopied;
    this.draw();
  }
}

/** A page shows the last of the documents it is given: the one chosen, and those before it that it is compared with. */
function upTo(shown: BudgetDocument, documents: readonly BudgetDocument[]): readonly BudgetDocument[] {
  const all = inTime([shown, ...comparedIn(seriesOf(documents, shown))]);
  return all.slice(0, all.indexOf(shown) + 1);
}

/** A file's name as an address beside the page. Chinese stays readable: browsers encode it themselves. */
function addressOf(name: string): string {
  return name.replace(/[%#?\s]/g, encodeURIComponent);
}
