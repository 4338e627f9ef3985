/** What is used of pdfkit, which brings no types of its own. */
declare module "pdfkit" {
  interface Layout {
    readonly glyphs: readonly { readonly path: { toSVG(): string } }[];
    readonly positions: readonly { readonly xAdvance: number }[];
  }

  export default class PDFDocument {
    constructor(options: { readonly size: readonly [number, number]; readonly margin: number; readonly font?: null; readonly info?: Readonly<Record<string, string>>; readonly lang?: string; readonly displayTitle?: boolean; readonly tagged?: boolean; readonly pdfVersion?: string; readonly autoFirstPage?: boolean });
    /** The font in use, as fontkit has it. */
    readonly _font?: { readonly font?: { readonly unitsPerEm: number; layout(text: string): Layout; hasGlyphForCodePoint(code: number): boolean } };
    on(event: "data", listener: (chunk: Uint8Array) => void): this;
    on(event: "end", listener: () => void): this;
    end(): void;
    addPage(options?: { readonly size: readonly [number, number]; readonly margin: number }): this;
    registerFont(name: string, path: string, face?: string): this;
    font(name: string): this;
    fontSize(size: number): this;
    widthOfString(text: string): number;
    text(text: string, x: number, y: number, options: { readonly lineBreak: false; readonly baseline: "alphabetic" }): this;
    save(): this;
    restore(): this;
    transform(a: number, b: number, c: number, d: number, e: number, f: number): this;
    path(d: string): this;
    clip(): this;
    lineWidth(width: number): this;
    lineJoin(join: string): this;
    lineCap(cap: string): this;
    dash(length: number | readonly number[], options?: { readonly space?: number }): this;
    undash(): this;
    fillOpacity(opacity: number): this;
    strokeOpacity(opacity: number): this;
    fill(colour: string): this;
    stroke(colour: string): this;
    fillColor(colour: string): this;
    struct(type: string, options: { readonly alt?: string; readonly title?: string }, children: () => void): unknown;
    addStructure(structure: unknown): this;
  }
}
