/** No line of a map passes through, or grazes, the name of a domain's frame. */
import { expect, test } from "playwright/test";

const clear = 3;

for (const path of ["map/", "map/finance/", "map/commerce/", "map/supply/", "systems/ledger/"])
  test(`no line touches the name of a frame, ${path}`, async ({ page }) => {
    await page.goto(path);
    const svg = page.locator(".diagram-frame > svg").first();
    const [names, touched] = await svg.evaluate((picture: SVGSVGElement, space) => {
      const frames = [...picture.querySelectorAll("text")].filter(
        (text) =>
          !text.closest("a")?.querySelector("rect") && /\p{L}/u.test(text.textContent ?? ""),
      );
      const lines = [...picture.querySelectorAll<SVGPathElement>("path[stroke][fill=none]")];
      const points = lines.flatMap((line) =>
        Array.from({ length: Math.ceil(line.getTotalLength() / 2) }, (_, step) =>
          line.getPointAtLength(step * 2),
        ),
      );
      const isTouched = (text: SVGTextElement) => {
        const { x, y, width, height } = text.getBBox();
        return points.some(
          (point) =>
            point.x > x - space &&
            point.x < x + width + space &&
            point.y > y &&
            point.y < y + height,
        );
      };
      const named = (texts: SVGTextElement[]) => texts.map(({ textContent }) => textContent);
      return [named(frames), named(frames.filter(isTouched))] as const;
    }, clear);
    expect(names.length).toBeGreaterThan(0);
    expect(touched).toEqual([]);
  });
