/**
 * What is read of a page. parse5 parses as browsers do, in Node and in the browser: under Trusted Types, which the published policy
 * requires, a browser's own DOMParser takes no strings. Nothing is run, loaded or shown.
 */
import { ImportFault } from "../import-issue.js";

export interface HtmlNode {
  /** Tag in small letters; empty for a text. */
  readonly tag: string;
  readonly text: string;
  readonly children: Iterable<HtmlNode>;
  readonly attribute: (name: string) => string | undefined;
}

export async function parseHtml(text: string): Promise<HtmlNode> {
  const { parse } = await library();
  return fromParse5(parse(text));
}

async function library(): Promise<{ parse: (text: string) => Parse5Node }> {
  try {
    return await import("parse5");
  } catch (error) {
    throw new ImportFault("missingLibrary", "parse5", error instanceof Error ? error.message : error);
  }
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
