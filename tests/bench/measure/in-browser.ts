/** What a reader waits for, as the browser itself tells it; each time in a browser that has been nowhere yet. */
import { chromium, type Browser, type Page } from "playwright";
import { findBrowser } from "../../../src/diagrams/renderer/find-browser.ts";

declare global {
  /** Milliseconds from the page's first typed letter to its first result. */
  var firstResult: Promise<number>;
  /** The paragraph that a page, loaded anew, is to look for. */
  var awaited: () => Promise<string | undefined>;
  /** Told once the paragraph is seen. */
  var seen: () => Promise<void>;
}

/** @throws Error where there is no browser. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = await findBrowser();
  if (executablePath === undefined) throw new Error("No browser was found to measure with.");
  return chromium.launch({ executablePath });
}

export async function inNewPage<T>(browser: Browser, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext();
  try {
    return await use(await context.newPage());
  } finally {
    await context.close();
  }
}

/** Milliseconds until the largest thing of the page's first screen was painted. */
export async function largestPaint(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: "networkidle" });
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) =>
          resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN),
        ).observe({
          type: "largest-contentful-paint",
          buffered: true,
        });
      }),
  );
}

/** How far the page's parts jumped while it loaded (the sum of layout shifts; 0 is none). */
export async function layoutShift(page: Page, address: string): Promise<number> {
  await page.addInitScript(() => {
    Object.assign(globalThis, { shifted: 0 });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        (globalThis as unknown as { shifted: number }).shifted += (
          entry as unknown as { value: number }
        ).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(address, { waitUntil: "networkidle" });
  return page.evaluate(() => (globalThis as unknown as { shifted: number }).shifted);
}

/** Where the dialog shows results: pages of the name that is typed, at once, and what the index finds. */
export const results = {
  any: "pagefind-modal :is([data-search-named]:not([hidden]), pagefind-results) a",
  ofIndex: "pagefind-modal pagefind-results a",
};

/** Opens the search by its keys and types: milliseconds from the first letter to the first result. */
export async function firstResult(
  page: Page,
  address: string,
  { typed, among }: { typed: string; among: string },
): Promise<number> {
  await page.goto(address, { waitUntil: "networkidle" });
  await page.keyboard.press("Control+k");
  await page.locator("pagefind-modal input").first().waitFor();
  await page.evaluate((wanted) => {
    globalThis.firstResult = new Promise((resolve) => {
      const listen = (): void => {
        const begun = performance.now();
        const look = (): void => {
          if (document.querySelector(wanted)) resolve(performance.now() - begun);
          else requestAnimationFrame(look);
        };
        look();
      };
      addEventListener("input", listen, { once: true, capture: true });
    });
  }, among);
  await page.keyboard.insertText(typed);
  return page.evaluate(() => globalThis.firstResult);
}

/**
 * Waits for a paragraph in a page that loads itself anew: in the page, frame by frame, as Playwright looks again up to half
 * a second later.
 *
 * @returns resolves when the paragraph is painted
 */
export async function paragraphs(page: Page): Promise<(paragraph: string) => Promise<void>> {
  let awaited: string | undefined;
  let seen = (): void => undefined;
  await page.exposeFunction("awaited", () => awaited);
  await page.exposeFunction("seen", () => seen());
  await page.addInitScript(async () => {
    const paragraph = await globalThis.awaited();
    const isPainted = (): boolean =>
      [...document.querySelectorAll("p")].some(
        (element) => element.textContent === paragraph && element.checkVisibility(),
      );
    const look = (): void => {
      // A frame's callbacks run before it is painted.
      if (isPainted()) requestAnimationFrame(() => void globalThis.seen());
      else requestAnimationFrame(look);
    };
    if (paragraph !== undefined) look();
  });
  return (paragraph) =>
    new Promise((resolve) => {
      awaited = paragraph;
      seen = resolve;
    });
}
