import { item, openDemo, pointOn } from "./demo-page.js";
import { expect, test } from "./guarded.js";

test.use({ hasTouch: true });

test("a first tap reads an item, a second one drills into it", async ({ page, browserName }) => {
  const { byFunction } = await openDemo(page);
  const path = item(byFunction, "206 科学技术支出");
  const { x, y } = await pointOn(path);
  // Firefox is driven through WebDriver BiDi, which has no touch screen: there a press that says it is a finger's stands in.
  const tap = async (): Promise<void> => {
    if (browserName === "chromium") return page.touchscreen.tap(x, y);
    await path.dispatchEvent("pointerdown", { pointerType: "touch" });
    await path.dispatchEvent("click");
  };
  await tap();
  await expect(byFunction.locator("[part=detail]")).toContainText("1206.44 万元");
  await expect(byFunction).toHaveJSProperty("drill", "");
  await tap();
  await expect(byFunction).toHaveJSProperty("drill", "206");
});
