/** Where a picture goes on beyond its frame, the frame's edge is shaded; where it ends, it isn't. */
import { expect, test } from "playwright/test";
import { edgeColour } from "./support/edge-colour.ts";

for (const colorScheme of ["light", "dark"] as const) {
  test(`a frame is shaded on the side where its picture goes on, ${colorScheme}`, async ({
    browser,
  }) => {
    const page = await browser.newPage({ colorScheme, viewport: { width: 390, height: 844 } });
    await page.goto("map/");
    const frame = page.locator(".diagram-frame");
    await frame.scrollIntoViewIfNeeded();
    expect(await frame.evaluate((each) => each.scrollWidth > each.clientWidth)).toBe(true);
    await expect(frame).toHaveAttribute("data-scaled");
    await frame.evaluate((each) => (each.scrollLeft = 0));
    const panel = await edgeColour(frame, "left");
    await expect.poll(() => edgeColour(frame, "right")).not.toBe(panel);

    await frame.evaluate((each) => (each.scrollLeft = each.scrollWidth));
    await expect.poll(() => edgeColour(frame, "left")).not.toBe(panel);
    expect(await edgeColour(frame, "right")).toBe(panel);

    await page.goto("systems/till/");
    await page.setViewportSize({ width: 1280, height: 900 });
    const small = page.locator(".diagram-frame").first();
    await small.scrollIntoViewIfNeeded();
    expect(await edgeColour(small, "left")).toBe(panel);
    expect(await edgeColour(small, "right")).toBe(panel);
    await page.close();
  });
}
