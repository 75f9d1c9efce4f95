/** The header: its field for the search says what it is for, or is a sign alone; its button changes the theme. */
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

for (const colorScheme of ["light", "dark"] as const) {
  test(`the theme's button changes what is seen at once, ${colorScheme}`, async ({ browser }) => {
    const page = await browser.newPage({ colorScheme });
    await page.goto("contracts/");
    const button = page.getByRole("button", { name: /^Theme: / });
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const before = await paper();
    await button.click();
    expect(await paper()).not.toBe(before);
    await button.click();
    expect(await paper()).toBe(before);
    await button.click();
    await expect(button).toHaveAccessibleName("Theme: auto");
    await page.close();
  });
}
