import type { Locator } from "playwright/test";

/** The most frequent colour along an edge; lines that cross it are few. */
export async function edgeColour(frame: Locator, side: "left" | "right"): Promise<string> {
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
