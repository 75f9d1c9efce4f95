/** No line of a map passes through, or grazes, the name of a domain's frame. */
import { expect, type Page, test } from "playwright/test";
import { createDrawer } from "../../src/diagrams/renderer/drawer.ts";
import { type Edge, flowchart, type Node } from "../../src/diagrams/source/flowchart.ts";

const clear = 3;

interface Names {
  lines: number;
  all: string[];
  touched: string[];
}

function namesOfFrames(page: Page, picture: string): Promise<Names> {
  return page
    .locator(picture)
    .first()
    .evaluate((svg: SVGSVGElement, space) => {
      const frames = [...svg.querySelectorAll("text")].filter(
        (text) =>
          !text.closest("a")?.querySelector("rect") && /\p{L}/u.test(text.textContent ?? ""),
      );
      const lines = [...svg.querySelectorAll("path")].filter(
        (path) => getComputedStyle(path).fill === "none" && !path.closest("a:has(rect), marker"),
      );
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
      const named = (texts: SVGTextElement[]) => texts.map(({ textContent }) => textContent ?? "");
      return { lines: lines.length, all: named(frames), touched: named(frames.filter(isTouched)) };
    }, clear);
}

for (const path of ["map/", "map/finance/", "map/commerce/", "map/supply/", "systems/ledger/"])
  test(`no line touches the name of a frame, ${path}`, async ({ page }) => {
    await page.goto(path);
    const { all, touched, lines } = await namesOfFrames(page, ".diagram-frame > svg");
    expect(lines).toBeGreaterThan(0);
    expect(all.length).toBeGreaterThan(0);
    expect(touched).toEqual([]);
  });

test("where lines leave no room above, the name is below", async ({ page }) => {
  const box = (label: string, group: string): Node => ({
    key: label,
    label,
    group,
    href: "#",
    styles: ["system"],
  });
  const line = (left: string, right: string, pointsTo: Edge["pointsTo"]): Edge => ({
    left,
    right,
    pointsTo,
    styles: ["connection"],
  });
  const chart = flowchart(
    [
      box("Billing", "No domain"),
      box("Kiosk", "Sales"),
      box("Reporting", "Finance"),
      box("Webshop", "Sales"),
    ],
    [
      line("Billing", "Reporting", "right"),
      line("Kiosk", "Billing", "right"),
      line("Webshop", "Billing", "both"),
    ],
    "TB",
    { nodes: 8, ranks: 44, tight: true },
  );
  const drawer = createDrawer({ cacheFolder: test.info().outputPath("drawings") });
  try {
    const drawn = await drawer.draw({ ...chart, title: "Map", description: "Map", rows: [] });
    if (!("svg" in drawn)) throw new Error(drawn.reason);
    await page.setContent(drawn.svg);
  } finally {
    await drawer.close();
  }
  const { all, touched } = await namesOfFrames(page, "svg");
  expect(all.toSorted()).toEqual(["Finance", "No domain", "Sales"]);
  expect(touched).toEqual([]);
});
