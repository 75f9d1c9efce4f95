/** Between a phone and a desk: no page is wider than its window. */
import { expect, test } from "playwright/test";
import { pageKinds } from "./support/catalogue.ts";

for (const width of [320, 768, 900, 1000, 1100])
  test(`no page scrolls sideways, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    const kinds = {
      ...pageKinds,
      "resource with a table": "resources/finance-dw-journal-entries/",
    };
    for (const [kind, address] of Object.entries(kinds)) {
      await page.goto(address);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, kind).toBe(width);
    }
  });
