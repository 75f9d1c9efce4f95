/** What goes on beyond its frame on a phone shows that it does. */
import { expect, test } from "playwright/test";
import { edgeColour } from "./support/edge-colour.ts";

test.use({ viewport: { width: 390, height: 844 } });

for (const colorScheme of ["light", "dark"] as const)
  test(`the matrix is pushed sideways alone, and shaded where it goes on, ${colorScheme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto("matrix/");
    const frame = page.locator(".matrix-frame");
    const [beyond, below] = await frame.evaluate((each) => [
      each.scrollWidth - each.clientWidth,
      each.scrollHeight - each.clientHeight,
    ]);
    expect(beyond).toBeGreaterThan(100);
    expect(below).toBe(0);
    const shaded = await edgeColour(frame, "right");
    await frame.evaluate((each) => (each.scrollLeft = each.scrollWidth));
    await expect.poll(() => edgeColour(frame, "right")).not.toBe(shaded);
  });

test("a list of a filter's values is cut through a value where it goes on", async ({ page }) => {
  await page.goto("contracts/");
  await page.getByRole("button", { name: "Filters", exact: true }).click();
  await page.locator(".filter > summary", { hasText: "Owner" }).click();
  const list = page.locator(".filter[open] ul");
  const [beyond, share] = await list.evaluate((each) => {
    const { bottom } = each.getBoundingClientRect();
    const rows = [...each.children].map((row) => row.getBoundingClientRect());
    const cut = rows.find((row) => row.top < bottom && row.bottom > bottom);
    return [each.scrollHeight - each.clientHeight, cut ? (bottom - cut.top) / cut.height : 0];
  });
  expect(beyond).toBeGreaterThan(0);
  expect(share).toBeGreaterThan(0.3);
  expect(share).toBeLessThan(0.7);
});

for (const width of [320, 360, 375, 390, 412, 430, 480, 540])
  test(`the bar's places are cut through a name where they go on, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto("contracts/");
    const share = await page.getByRole("navigation", { name: "Main" }).evaluate((bar) => {
      const edge = bar.getBoundingClientRect().right;
      const words = [...bar.querySelectorAll("a")].map((link) => {
        const range = document.createRange();
        range.selectNodeContents(link);
        return range.getBoundingClientRect();
      });
      const cut = words.find(({ left, right }) => left < edge && right > edge);
      return cut ? (edge - cut.left) / cut.width : 0;
    });
    expect(share).toBeGreaterThan(0.25);
    expect(share).toBeLessThan(0.75);
  });
