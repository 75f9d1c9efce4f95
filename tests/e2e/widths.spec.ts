/** Between a phone and a desk: no page is wider than its window. */
import { expect, test } from "playwright/test";
import { pageKinds } from "./support/catalogue.ts";

const kinds = {
  ...pageKinds,
  "resource with a table": "resources/finance-dw-journal-entries/",
};
for (const [kind, address] of Object.entries(kinds))
  test(`${kind} doesn't scroll sideways, however wide the window`, async ({ page }) => {
    await page.goto(address);
    for (const width of [320, 768, 900, 1000, 1100]) {
      await page.setViewportSize({ width, height: 900 });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, `${width} px`).toBe(width);
    }
  });
