/** What scripts add has its place before they run: nothing a reader has begun to read moves. */
import { expect, type Page, test } from "playwright/test";
import { serveSlowly } from "./support/slow-site.ts";

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
const widths = [390, 1280];

async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        sources: { node?: Element }[];
      })[])
        for (const { node } of entry.sources) globalThis.shifts.push(node?.outerHTML ?? "?");
    }).observe({ type: "layout-shift", buffered: true });
  });
}

/** Until what is there has been painted. */
async function painted(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

async function moved(page: Page): Promise<string[]> {
  await painted(page);
  const shifts = await page.evaluate(() => globalThis.shifts);
  return shifts.map((html) => html.slice(0, 120));
}

test("nothing moves while a search that finds nothing loads, on a phone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await watchShifts(page);
  await page.goto("search/?q=zzqqxx");
  await expect(page.getByRole("contentinfo")).toBeInViewport();
  expect(await moved(page)).toEqual([]);
});

for (const width of widths) {
  test(`nothing moves while what a search has found comes, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await watchShifts(page);
    await page.goto("search/?q=rollback", { waitUntil: "networkidle" });
    await expect(page.locator("pagefind-results .hit").first()).toBeVisible();
    expect(await moved(page)).toEqual([]);
  });

  for (const [what, path] of Object.entries(pages))
    test(`nothing moves while ${what} loads, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await watchShifts(page);
      await page.goto(path, { waitUntil: "networkidle" });
      expect(await moved(page)).toEqual([]);
    });

  for (const [what, until] of [
    ["the search box", "<theme-toggle"],
    ["the header", "</header>"],
    ["the beginning", "<footer"],
  ] as const)
    test(`nothing moves when a page's rest comes late, after ${what}, ${width} px wide`, async ({
      page,
    }) => {
      const site = await serveSlowly(until);
      try {
        await page.setViewportSize({ width, height: 844 });
        await watchShifts(page);
        await page.goto(`${site.address}systems/ledger/`, { waitUntil: "commit" });
        await expect(page.locator(".search-trigger")).toBeVisible();
        await painted(page);
        site.goOn();
        await expect(page.getByRole("contentinfo")).toBeAttached();
        await page.waitForLoadState("networkidle");
        expect(await moved(page)).toEqual([]);
      } finally {
        site.stop();
      }
    });
}
