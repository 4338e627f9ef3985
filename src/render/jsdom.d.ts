/** The little that is used of jsdom, which brings no types of its own. */
declare module "jsdom" {
  export class JSDOM {
    constructor(html: string, options: { readonly url: string; readonly pretendToBeVisual: boolean });
    readonly window: Window & typeof globalThis & Record<string, unknown>;
  }
}
