/** What is read of a page, whichever parser made it: the browser's own, or parse5 in Node. Nothing is run, loaded or shown. */
import { ImportFault } from "../import-issue.js";

export interface HtmlNode {
  /** Tag in small letters; empty for a text. */
  readonly tag: string;
  readonly text: string;
  readonly children: Iterable<HtmlNode>;
  readonly attribute: (name: string) => string | undefined;
}

export async function parseHtml(text: string): Promise<HtmlNode> {
  if (typeof DOMParser !== "undefined") return fromDom(new DOMParser().parseFromString(text, "text/html").documentElement);
  try {
    const { parse } = await import("parse5");
    return fromParse5(parse(text));
  } catch (error) {
    throw new ImportFault("missingLibrary", "parse5", error instanceof Error ? error.message : error);
  }
}

function fromDom(node: Node): HtmlNode {
  return {
    tag: node instanceof Element ? node.localName : "",
    text: node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? "") : "",
    get children() {
      return Array.from(node.childNodes, fromDom);
    },
    attribute: (name) => (node instanceof Element ? (node.getAttribute(name) ?? undefined) : undefined),
  };
}

interface Parse5Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly Parse5Node[];
}

function fromParse5(node: Parse5Node): HtmlNode {
  return {
    tag: node.nodeName.startsWith("#") ? "" : node.nodeName,
    text: node.nodeName === "#text" ? (node.value ?? "") : "",
    get children() {
      return (node.childNodes ?? []).map(fromParse5);
    },
    attribute: (name) => node.attrs?.find((attribute) => attribute.name === name)?.value,
  };
}
