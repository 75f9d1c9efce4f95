/** Where a reader's own colours are forced, what only a surface tells is still told. */
import { expect, type Locator, test } from "playwright/test";

test.use({ forcedColors: "active" });

const background = (part: Locator): Promise<string> =>
  part.evaluate((each) => getComputedStyle(each).backgroundColor);

test("the page one is on looks different from those beside it", async ({ page }) => {
  await page.goto("guide/commands/");
  const current = page.locator(".pill[aria-current]");
  const other = page.locator(".pill:not([aria-current])").first();
  expect(await background(current)).not.toBe(await background(other));
});

test("the marks of states and lanes are there", async ({ page }) => {
  await page.goto("contracts/");
  const page_ = await background(page.locator("body"));
  expect(await background(page.locator('[data-status="active"] > .dot').first())).not.toBe(page_);
  const stroke = page.locator('.flow[data-state="active"]').first();
  const strokes = await stroke.evaluate(
    (each) => getComputedStyle(each, "::before").backgroundColor,
  );
  expect(strokes).not.toBe(page_);
});

test("the search's button on the first page has an edge", async ({ page }) => {
  await page.goto("");
  const button = page.locator(".search-form button");
  expect(await button.evaluate((each) => getComputedStyle(each).borderTopWidth)).toBe("1px");
});
