/** The demo page as a reader uses it. */
import type { Locator, Page } from "@playwright/test";
import { expect } from "./guarded.js";

export interface DemoPage {
  readonly byFunction: Locator;
  readonly byEconomy: Locator;
  readonly tables: Locator;
}

export async function openDemo(page: Page, path = "/"): Promise<DemoPage> {
  await page.goto(path);
  const pictures = page.locator("budget-sunburst");
  const demo = { byFunction: pictures.nth(0), byEconomy: pictures.nth(1), tables: page.locator("budget-table") };
  await expect(demo.byFunction.getByRole("treeitem").first()).toBeAttached();
  await expect(demo.byEconomy.getByRole("treeitem").first()).toBeAttached();
  return demo;
}

/** Waits for what is drawn in steps, out of sight, or inside another element. */
export async function allDrawn(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const drawn = async (root: ParentNode): Promise<void> => {
      for (const element of root.querySelectorAll("*")) {
        await (element as Element & { readonly updateComplete?: Promise<boolean> }).updateComplete;
        if (element.shadowRoot) await drawn(element.shadowRoot);
      }
    };
    await drawn(document);
  });
}

/** A drawn item by the start of its name: code and name. */
export function item(picture: Locator, name: string): Locator {
  return picture.locator(`[role=treeitem][aria-label^="${name}"]`);
}

/** A point on the screen well inside a drawn path: the middle of an arc's box may lie on another arc. */
export async function pointOn(path: Locator): Promise<{ x: number; y: number }> {
  await path.scrollIntoViewIfNeeded();
  return path.evaluate((element) => {
    const shape = element as unknown as SVGGeometryElement;
    const matrix = shape.getScreenCTM();
    const box = shape.getBBox();
    for (const room of [8, 4, 1, 0]) {
      for (let i = 1; i < 32; i++) {
        for (let j = 1; j < 32; j++) {
          const [x, y] = [box.x + (box.width * i) / 32, box.y + (box.height * j) / 32];
          const inside = [[0, 0], [room, 0], [-room, 0], [0, room], [0, -room]].every(([dx = 0, dy = 0]) => shape.isPointInFill(new DOMPoint(x + dx, y + dy)));
          const point = new DOMPoint(x, y).matrixTransform(matrix ?? undefined);
          if (inside && point.y > 0 && point.y < innerHeight) return { x: point.x, y: point.y };
        }
      }
    }
    throw new Error("no visible point on the path");
  });
}

export async function press(page: Page, path: Locator): Promise<void> {
  const { x, y } = await pointOn(path);
  await page.mouse.click(x, y);
}

/** Requests to anywhere but the page's own origin, as they are made. */
export function foreignRequests(page: Page, baseURL: string | undefined): readonly string[] {
  const foreign: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(baseURL ?? "") && !request.url().startsWith("data:")) foreign.push(request.url());
  });
  return foreign;
}
