/** What a phone shows: the same facts in one narrow column. */
import { expect, test } from "playwright/test";

test.use({ viewport: { width: 390, height: 844 } });

test("every figure of the health page says what it is", async ({ page }) => {
  await page.goto("health/");
  const row = page.getByRole("row").filter({ hasText: "Bank Gateway" }).first();
  const labels = await row
    .getByRole("cell")
    .filter({ has: page.locator("time") })
    .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell, "::before").content));
  expect(labels).toEqual(['"Updated "', '"Rotation due "']);
});
