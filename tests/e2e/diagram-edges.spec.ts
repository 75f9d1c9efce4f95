/** Where a picture goes on beyond its frame, the frame's edge is shaded; where it ends, it isn't. */
import { expect, type Locator, test } from "playwright/test";

for (const colorScheme of ["light", "dark"] as const) {
  test(`a frame is shaded on the side where its picture goes on, ${colorScheme}`, async ({
    browser,
  }) => {
    const page = await browser.newPage({ colorScheme, viewport: { width: 390, height: 844 } });
    await page.goto("map/");
    const frame = page.locator(".diagram-frame");
    await frame.scrollIntoViewIfNeeded();
    expect(await frame.evaluate((each) => each.scrollWidth > each.clientWidth)).toBe(true);
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

/** The most frequent colour along an edge; lines that cross it are few. */
async function edgeColour(frame: Locator, side: "left" | "right"): Promise<string> {
  const picture = (await frame.screenshot()).toString("base64");
  return frame.evaluate(
    async (_, [source, edge]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${source}`;
      await image.decode();
      const canvas = new OffscreenCanvas(1, image.height);
      const context = canvas.getContext("2d");
      context?.drawImage(image, edge === "left" ? -1 : 2 - image.width, 0);
      const { data = [] } = context?.getImageData(0, 0, 1, image.height) ?? {};
      const counts = new Map<string, number>();
      for (let at = 0; at < data.length; at += 4) {
        const colour = [data[at], data[at + 1], data[at + 2]].join(" ");
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
      }
      return [...counts].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? "";
    },
    [picture, side] as const,
  );
}
