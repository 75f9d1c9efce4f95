/** What scripts add has its place before they run: nothing a reader has begun to read moves. */
import { expect, type Page, test } from "playwright/test";
import { halves, pieces, serveSlowly, type SlowSite } from "./support/slow-site.ts";

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
  "the list of resources": "resources/",
  "the list of formats": "formats/",
  "the list of owners": "owners/",
  "the map": "map/",
  "the matrix": "matrix/",
  "the health": "health/",
};
const widths = [390, 1280];

/** What has moved: https://wicg.github.io/layout-instability/#sec-layout-shift-attribution */
interface Source {
  node?: Element;
  previousRect: DOMRectReadOnly;
  currentRect: DOMRectReadOnly;
}

async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { sources: Source[] })[])
        for (const { node, previousRect, currentRect } of entry.sources) {
          const [from, to] = [previousRect, currentRect].map(({ x, y }) => `${x}, ${y}`);
          const what = node?.outerHTML?.slice(0, 120) ?? node?.textContent ?? "?";
          // Chromium also tells of letters that it has only painted anew.
          if (from !== to) globalThis.shifts.push(`${from} → ${to}: ${what}`);
        }
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
  return page.evaluate(() => globalThis.shifts);
}

/** Opens a page that comes in pieces; `meanwhile` has them sent. */
async function arriving(
  page: Page,
  path: string,
  cut: (html: string) => string[],
  meanwhile: (site: SlowSite) => Promise<void>,
): Promise<void> {
  const site = await serveSlowly(cut);
  try {
    await page.goto(`${site.address}${path}`, { waitUntil: "commit" });
    await painted(page);
    await meanwhile(site);
    await expect(page.getByRole("contentinfo")).toBeAttached();
    await page.waitForLoadState("networkidle");
  } finally {
    site.stop();
  }
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
    test(`nothing moves while ${what} comes piece by piece, ${width} px wide`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await watchShifts(page);
      await arriving(page, path, pieces(24), async (site) => {
        while (site.goOn()) await painted(page);
      });
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
      await page.setViewportSize({ width, height: 844 });
      await watchShifts(page);
      await arriving(page, "systems/ledger/", halves(until), async (site) => {
        await expect(page.locator(".search-trigger")).toBeVisible();
        await painted(page);
        site.goOn();
      });
      expect(await moved(page)).toEqual([]);
    });
}
