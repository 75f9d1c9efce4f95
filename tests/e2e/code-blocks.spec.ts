/** Code is as wide as the text it stands in. */
import { expect, test } from "playwright/test";

test("all the code of a page is as wide as its text", async ({ page }) => {
  for (const width of [1440, 1280, 768]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto("contracts/retail/till-ledger/");
    const widthsOf = (what: string) =>
      page
        .locator(what)
        .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().width));
    const widths = await widthsOf(".prose pre");
    expect(widths.length).toBeGreaterThan(3);
    expect(new Set([...widths, ...(await widthsOf(".prose > p"))]).size, `${width} px`).toBe(1);
  }
});
