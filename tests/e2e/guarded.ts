/** `test` for pages that must stay silent: an error in the console, an exception or a refused policy fails the test. */
import { test as base } from "@playwright/test";

export { expect } from "@playwright/test";

export const test = base.extend<{ silence: undefined }>({
  silence: [
    async ({ page }, use) => {
      const noises: string[] = [];
      page.on("pageerror", (error) => noises.push(error.message));
      page.on("console", (message) => {
        if (message.type() === "error") noises.push(message.text());
      });
      await use(undefined);
      base.expect(noises, "the page reported no errors").toEqual([]);
    },
    { auto: true },
  ],
});
