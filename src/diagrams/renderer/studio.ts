/** A headless browser with one page per core, each with Mermaid and the site's text font, nothing from the network. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import type { Mermaid } from "mermaid";
import type { Browser, Page, Route } from "playwright";
import { quickDefine } from "../browser/quick-define.ts";
import { type DrawAnswer, type DrawRequest, draw } from "../browser/draw.ts";
import { steps, tools } from "../browser/steps.ts";
import type { Step, Tools } from "../browser/step.ts";

export interface Studio {
  draw(request: DrawRequest): Promise<DrawAnswer>;
  close(): Promise<void>;
}

declare global {
  var studio: { mermaid: Mermaid; draw: typeof draw; steps: Step[]; tools: Tools };
}

const origin = "https://studio.invalid";
const longestDrawing = 60_000;
const locate = createRequire(import.meta.url);
const mermaidFolder = join(dirname(locate.resolve("mermaid/package.json")), "dist");
const fontFile = join(
  dirname(locate.resolve("@fontsource-variable/inter/package.json")),
  "files/inter-latin-wght-normal.woff2",
);

export function mermaidVersion(): string {
  return (locate("mermaid/package.json") as { version: string }).version;
}

const blankPage = `<!doctype html><meta charset="utf-8">
<style>
  @font-face { font-family: "Inter Variable"; font-weight: 100 900; src: url(/inter.woff2) format("woff2") }
  body { font-family: "Inter Variable", sans-serif }
</style>
<script type="module">
  import mermaid from "/mermaid/mermaid.esm.min.mjs";
  (${quickDefine.toString()})();
  globalThis.studio = { mermaid, draw: ${draw.toString()}, 
    steps: [${steps.map(String).join(",\n")}],
    tools: ${asText(tools)},
  };
</script>`;

/** Functions, and objects of them, as the page's script writes them. */
function asText(part: object): string {
  if (typeof part === "function") return String(part);
  return `{ ${Object.entries(part)
    .map(([name, value]) => `${name}: ${asText(value as object)}`)
    .join(",\n")} }`;
}

export async function openStudio(executablePath: string): Promise<Studio> {
  const { chromium } = await import("playwright");
  const browser = await chromium.launch({ executablePath, args: ["--disable-gpu"] });
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

  return {
    async draw(request) {
      let page = take();
      try {
        return await drawIn(await page, request);
      } catch (error) {
        page = browser.isConnected() ? openPage(browser) : page;
        throw error;
      } finally {
        giveBack(page);
      }
    },
    close: () => browser.close(),
  };
}

async function openPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.route("**/*", answer);
  await page.goto(`${origin}/`);
  await page.waitForFunction(() => "studio" in globalThis);
  await page.evaluate(() => document.fonts.load('500 14px "Inter Variable"'));
  return page;
}

async function answer(route: Route): Promise<void> {
  const { origin: asked, pathname } = new URL(route.request().url());
  if (asked !== origin) return route.abort();
  if (pathname === "/") return route.fulfill({ contentType: "text/html", body: blankPage });
  if (pathname === "/inter.woff2")
    return route.fulfill({ contentType: "font/woff2", body: await readFile(fontFile) });
  if (/^\/mermaid\/[\w./-]+\.mjs$/.test(pathname) && !pathname.includes("..")) {
    return route.fulfill({
      contentType: "text/javascript",
      body: await readFile(join(mermaidFolder, pathname.slice("/mermaid".length))),
    });
  }
  return route.abort();
}

async function drawIn(page: Page, request: DrawRequest): Promise<DrawAnswer> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<DrawAnswer>((resolve) => {
    timer = setTimeout(
      () =>
        resolve({ kind: "layout", reason: `Drawing took longer than ${longestDrawing / 1000} s.` }),
      longestDrawing,
    );
  });
  try {
    return await Promise.race([
      page.evaluate(
        (asked) => globalThis.studio.draw(globalThis.studio.mermaid, globalThis.studio, asked),
        request,
      ),
      tooLong,
    ]);
  } finally {
    clearTimeout(timer);
  }
}
