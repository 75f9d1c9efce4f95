/** Where a table goes on beyond its frame, the frame's edge is shaded; where it ends, it isn't. */
import { expect, test } from "playwright/test";
import { edgeColour } from "./support/edge-colour.ts";

const looks = [
  { colorScheme: "light" },
  { colorScheme: "dark" },
  { colorScheme: "light", forcedColors: "active" },
] as const;

for (const look of looks)
  test(`a table is shaded on the side where it goes on, ${Object.values(look).join(", forced ")}`, async ({
    browser,
  }) => {
    const page = await browser.newPage({ ...look, viewport: { width: 360, height: 844 } });
    await page.goto("contracts/commerce/web-shop-payments/");
    const frames = page.locator(".prose > .scroll");
    const beyond = await frames.evaluateAll((each) =>
      each.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
    );
    const wide = frames.nth(beyond.findIndex((by) => by > 60));
    await wide.scrollIntoViewIfNeeded();
    const paper = await edgeColour(wide, "left");
    await expect.poll(() => edgeColour(wide, "right")).not.toBe(paper);

    await wide.focus();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => wide.evaluate((each) => each.scrollLeft)).toBeGreaterThan(0);
    await wide.evaluate((each) => (each.scrollLeft = each.scrollWidth));
    await expect.poll(() => edgeColour(wide, "right")).toBe(paper);
    expect(await edgeColour(wide, "left")).not.toBe(paper);

    const narrow = frames.nth(beyond.indexOf(0));
    await narrow.scrollIntoViewIfNeeded();
    expect(await edgeColour(narrow, "right")).toBe(paper);
    await page.close();
  });
