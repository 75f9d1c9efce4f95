/** The header's field for the search says what it is for, or is a sign alone. */
import { expect, test } from "playwright/test";

test("the hint of the header's search field is shown in full, or not at all", async ({ page }) => {
  await page.goto("contracts/");
  const field = page.locator(".search-trigger");
  for (const width of [481, 720, 768, 960, 961, 1024, 1100, 1179, 1180, 1280]) {
    await page.setViewportSize({ width, height: 700 });
    const { shown, wanted, has } = await field.evaluate((link) => {
      const text = link.querySelector<HTMLElement>(".search-trigger-text");
      const isShown = text !== null && getComputedStyle(text).position === "static";
      return { shown: isShown, wanted: text?.scrollWidth ?? 0, has: text?.clientWidth ?? 0 };
    });
    const [box, tools] = [await field.boundingBox(), await field.locator("..").boundingBox()];
    expect(box?.width, `${width} px`).toBeLessThanOrEqual(tools?.width ?? 0);
    if (width >= 1180) expect(shown, `${width} px`).toBe(true);
    if (shown && width > 720) expect(wanted, `${width} px`).toBeLessThanOrEqual(has);
    if (!shown) expect(box?.width, `${width} px`).toBe(40);
  }
});
