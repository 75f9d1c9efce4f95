/** A headless browser with one page per core, and a queue before them. */
import { availableParallelism } from "node:os";
import type { Page } from "playwright";
import type { DrawAnswer, DrawRequest } from "../browser/draw.ts";
import { openPage } from "./studio-page.ts";

export interface Studio {
  draw(request: DrawRequest): Promise<DrawAnswer>;
  close(): Promise<void>;
}

/** Milliseconds. A layout of hundreds of nodes takes seconds; some state diagrams keep Mermaid busy for ever. */
const patience = 30_000;
const browserArguments = [
  "--disable-gpu",
  // As on most desktops; a browser without windows would round the widths of letters and draw other diagrams.
  "--font-render-hinting=slight",
  // A page draws for seconds, not for hours: what V8 learns of the code is wanted from its first run on.
  "--js-flags=--no-lazy-feedback-allocation --always-sparkplug",
];
const endless = Symbol("endless");
/** @param longestDrawing in milliseconds; what takes longer is given up. */
export async function openStudio(
  executablePath: string,
  longestDrawing = patience,
): Promise<Studio> {
  const { chromium } = await import("playwright");
  const browser = await chromium.launch({ executablePath, args: browserArguments });
  const size = Math.min(4, availableParallelism());
  const idle: Promise<Page>[] = [];
  const waiting: ((page: Promise<Page>) => void)[] = [];
  let opened = 0;

  function take(): Promise<Page> {
    const page = idle.pop();
    if (page) return page;
    if (opened < size) {
      opened += 1;
      return openPage(browser);
    }
    return new Promise((resolve) => void waiting.push(resolve));
  }

  function giveBack(page: Promise<Page>): void {
    const next = waiting.shift();
    if (next) next(page);
    else idle.push(page);
  }

  /** A page that is busy for ever, or crashed, is no page to draw the next diagram in. */
  function replaced(page: Promise<Page>): Promise<Page> {
    void page.then((opened) => opened.close()).catch(() => undefined);
    const next = openPage(browser);
    // Whoever draws in it is told; if the studio closes first, nobody is left to tell.
    next.catch(() => undefined);
    return next;
  }

  return {
    async draw(request) {
      const page = take();
      let next = page;
      try {
        const answer = await drawIn(await page, request, longestDrawing);
        if (answer !== endless) return answer;
        next = replaced(page);
        return { kind: "layout", reason: `Drawing took longer than ${longestDrawing / 1000} s.` };
      } catch (error) {
        if (browser.isConnected()) next = replaced(page);
        throw error;
      } finally {
        giveBack(next);
      }
    },
    close: () => browser.close(),
  };
}

async function drawIn(
  page: Page,
  request: DrawRequest,
  longestDrawing: number,
): Promise<DrawAnswer | typeof endless> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<typeof endless>((resolve) => {
    timer = setTimeout(() => resolve(endless), longestDrawing);
  });
  try {
    return await Promise.race([
      page.evaluate((asked) => globalThis.studio.draw(globalThis.studio, asked), request),
      tooLong,
    ]);
  } finally {
    clearTimeout(timer);
  }
}
