/** The page a diagram is drawn in: Mermaid and the site's text font from this machine, nothing from the network. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Browser, Page, Route } from "playwright";
import { draw, type Studio } from "../browser/draw.ts";
import { steps, tools } from "../browser/steps.ts";
import { palette } from "../colours.ts";
import { mermaidEntry, mermaidFolder } from "../mermaid-package.ts";
import { mermaidConfig } from "../theme.ts";
import { quickConfig } from "./quick-config.ts";

declare global {
  var studio: Studio & { draw: typeof draw };
}

const origin = "https://studio.invalid";
const locate = createRequire(import.meta.url);
const fontFile = join(
  dirname(locate.resolve("@fontsource-variable/inter/package.json")),
  "files/inter-latin-wght-normal.woff2",
);

const blankPage = `<!doctype html><meta charset="utf-8">
<style>
  @font-face { font-family: "Inter Variable"; font-weight: 100 900; src: url(/inter.woff2) format("woff2") }
  body { font-family: "Inter Variable", sans-serif }
</style>
<script type="module">
  import mermaid from "/mermaid/${mermaidEntry}";
  globalThis.studio = { mermaid, draw: ${draw.toString()}, 
    steps: [${steps.map(String).join(",\n")}],
    tools: ${asText(tools)},
    config: ${JSON.stringify(mermaidConfig)},
    ownConfig: ${JSON.stringify({ ...mermaidConfig, securityLevel: "loose" })},
    palette: ${JSON.stringify(palette)},
  };
</script>`;

/** Functions, and objects of them, as the page's script writes them. */
function asText(part: object): string {
  if (typeof part === "function") return String(part);
  return `{ ${Object.entries(part)
    .map(([name, value]) => `${name}: ${asText(value as object)}`)
    .join(",\n")} }`;
}

export async function openPage(browser: Browser): Promise<Page> {
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
      body: quickConfig(
        await readFile(join(mermaidFolder, pathname.slice("/mermaid".length)), "utf8"),
      ),
    });
  }
  return route.abort();
}
