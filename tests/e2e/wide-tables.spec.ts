/** A contract's table that is wider than its text. */
import { expect, test } from "playwright/test";
import { boxOf } from "./support/box-of.ts";

for (const width of [1000, 1280, 1600])
  test(`has the room up to the contents, and ends before them, ${width} px wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("contracts/retail/till-ledger/#change-log");
    const frame = page.locator(".document > .prose > .scroll").last();
    const text = await boxOf(page.locator(".document > .prose"));
    expect((await boxOf(frame)).right).toBeCloseTo(text.right, 0);
    await frame.evaluate((each) => {
      for (const row of each.querySelectorAll("tr"))
        for (const name of Array.from({ length: 12 }, (_, index) => `a_column_${index}`))
          row.append(Object.assign(document.createElement("td"), { textContent: name }));
    });
    const rail = await boxOf(page.locator(".rail"));
    const wide = await boxOf(frame);
    expect(rail.x - wide.right).toBeGreaterThanOrEqual(40);
    expect(rail.x - wide.right).toBeLessThan(56);
    const sideways = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await sideways()).toBe(0);
    expect(await frame.evaluate((each) => each.scrollWidth > each.clientWidth)).toBe(true);
    await page.setViewportSize({ width: 700, height: 800 });
    expect(await sideways()).toBe(0);
  });
