/** What scripts add has its place before they run: nothing a reader has begun to read moves. */
import { expect, test } from "playwright/test";

declare global {
  var shifts: string[];
}

const pages = {
  "the first page": "",
  "a contract": "contracts/retail/till-ledger/",
  "a system": "systems/ledger/",
  "a resource": "resources/ledger-dropbox/",
  "the list of contracts": "contracts/",
  "the list of systems": "systems/",
  "the map": "map/",
  "the matrix": "matrix/",
  "the health": "health/",
};

for (const [what, path] of Object.entries(pages))
  for (const width of [390, 1280])
    test(`nothing moves while ${what} loads, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await page.addInitScript(() => {
        globalThis.shifts = [];
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & {
            sources: { node?: Element }[];
          })[])
            for (const { node } of entry.sources) globalThis.shifts.push(node?.outerHTML ?? "?");
        }).observe({ type: "layout-shift", buffered: true });
      });
      await page.goto(path, { waitUntil: "networkidle" });
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      const moved = await page.evaluate(() => globalThis.shifts);
      expect(moved.map((html) => html.slice(0, 120))).toEqual([]);
    });
