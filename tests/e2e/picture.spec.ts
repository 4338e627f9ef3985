import { openDemo } from "./demo-page.js";
import { expect, test } from "./guarded.js";

test("the sunburst of the sample looks as it did", async ({ page }) => {
  const { byFunction } = await openDemo(page, "/?theme=light");
  await expect(byFunction.locator("[part=picture]")).toHaveScreenshot("sunburst.png", { maxDiffPixelRatio: 0.01 });
});
