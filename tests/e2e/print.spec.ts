/** What a printer gets: lists that begin below their heading, whole pictures, and the marks that say a state. */
import { expect, test } from "playwright/test";

test.beforeEach(async ({ page }) => {
  // The width of a sheet of A4 within its margins.
  await page.setViewportSize({ width: 672, height: 1000 });
  await page.emulateMedia({ media: "print" });
});

for (const list of ["contracts/", "health/", "systems/ledger/"])
  test(`no part of ${list} that must stay in one piece is taller than half a sheet`, async ({
    page,
  }) => {
    await page.goto(list);
    const tall = await page
      .locator("main *")
      .evaluateAll((parts) =>
        parts
          .filter(
            (part) =>
              getComputedStyle(part).breakInside === "avoid" &&
              part.getBoundingClientRect().height > 500,
          )
          .map((part) => part.outerHTML.slice(0, 80)),
      );
    expect(tall).toEqual([]);
  });

test("the map is printed whole, below its heading", async ({ page }) => {
  await page.goto("map/");
  const frame = page.locator(".diagram-frame").first();
  await expect(frame.locator("svg")).toBeVisible();
  expect(await frame.evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(0);
  const box = await frame.boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(1000);
});

test("marks of lanes and states are painted on paper, what only a screen can do is left out", async ({
  page,
}) => {
  await page.goto("contracts/retail/till-ledger/");
  const exact = (selector: string, pseudo?: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((part, of) => getComputedStyle(part, of).printColorAdjust, pseudo);
  for (const mark of [".status .dot", ".lane-down", ".task"])
    expect(await exact(mark), mark).toBe("exact");
  expect(await exact(".prose > h2[data-lane]", "::before")).toBe("exact");
  await expect(page.locator(".document > .findings")).toBeHidden();
  await expect(page.getByRole("link", { name: "Edit this page" })).toBeHidden();
});
