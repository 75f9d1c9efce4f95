/** Contracts written to do harm: whatever stands in a name, a value or the text is shown or left out, never run. */
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { htmlToHast, type HastNode } from "satteri";
import { expect, type Page, test } from "playwright/test";
import { root } from "./support/root.ts";
import { run, serve } from "./support/catalogue-command.ts";
import { ports } from "./support/ports.ts";
import { base } from "./support/site.ts";

const fixture = join(root, "tests/fixtures/hostile");
const out = join(tmpdir(), `contract-atlas-hostile-${ports.hostile}`);

// One build for all: a second worker would build it again.
test.describe.configure({ mode: "serial" });

let site: Awaited<ReturnType<typeof serve>>;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  const built = run(fixture, [
    "build",
    "contracts",
    "--out",
    out,
    "--site",
    "https://atlas.example",
    "--base",
    base,
  ]);
  expect(built.stderr + built.stdout).toContain("Built 7 contracts");
  const port = String(ports.hostile);
  site = await serve(fixture, ["preview", "--out", out, "--base", base, "--port", port]);
});

test.afterAll(() => {
  site?.stop();
  rmSync(out, { recursive: true, force: true });
});

const files = () => readdirSync(out, { recursive: true, encoding: "utf8" }).toSorted();
const text = (file: string) => readFileSync(join(out, file), "utf8");
const addressOf = (page: string) =>
  site.address +
  page
    .replace(/index\.html$/, "")
    .split("/")
    .map(encodeURIComponent)
    .join("/");

/** Notes whatever the page runs, shows or asks of others. */
async function watched(page: Page): Promise<{ noticed: string[] }> {
  const noticed: string[] = [];
  page.on("dialog", (dialog) => {
    noticed.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "localhost") noticed.push(request.url());
  });
  page.on("popup", (popup) => noticed.push(`popup ${popup.url()}`));
  return { noticed };
}

const hurt = (page: Page) => page.evaluate(() => (globalThis as { hurt?: unknown }).hurt);

test("a contract's page has every anchor it promises, each once", () => {
  const { pages } = JSON.parse(text("links.json")) as {
    pages: { path: string; anchors: string[] }[];
  };
  const contracts = pages.filter(({ path }) => /^contracts\/./.test(path));
  expect(contracts.length).toBeGreaterThanOrEqual(6);
  for (const { path, anchors } of contracts) {
    const html = text(`${decodeURIComponent(path)}index.html`);
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(anchors.filter((anchor) => !ids.includes(anchor))).toEqual([]);
  }
});

test("what is nested deeper than a page can be is there in all its words", () => {
  const html = text("contracts/deep/index.html");
  const steps = Array.from({ length: 100 }, (_, level) => `step${level}`);
  expect([...steps, "echo", "dust"].filter((word) => !html.includes(word))).toEqual([]);
});

test("no page holds a handler, a script of its own or a link that runs", () => {
  const found = files()
    .filter((file) => file.endsWith(".html"))
    .flatMap((file) =>
      activeParts(htmlToHast(text(file)) as HastNode).map((part) => `${file}: ${part}`),
    );
  expect(found).toEqual([]);
});

const active = new Set(["iframe", "object", "embed", "base", "math", "foreignObject"]);

function activeParts(tree: HastNode): string[] {
  const found: string[] = [];
  const pending = [tree];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.type === "element") {
      const { tagName, properties } = node;
      if (active.has(tagName)) found.push(tagName);
      for (const [name, value] of Object.entries(properties)) {
        if (/^on/i.test(name)) found.push(`${tagName} ${name}`);
        if (/^\s*(?:javascript|vbscript|data:text)/i.test(String(value)))
          found.push(`${tagName} ${name}=${String(value)}`);
      }
    }
    if ("children" in node) pending.push(...(node.children as HastNode[]));
  }
  return found;
}

test("no page runs anything or asks another host", async ({ page }) => {
  test.slow();
  const { noticed } = await watched(page);
  const pages = files().filter((file) => file.endsWith("index.html"));
  expect(pages.length).toBeGreaterThan(25);
  for (const file of pages) {
    await page.goto(addressOf(file));
    await expect(page.locator("h1").first(), file).toBeVisible();
    expect(await hurt(page), file).toBeUndefined();
  }
  expect(noticed).toEqual([]);
});

test("what is typed into search and found there is text", async ({ page }) => {
  const { noticed } = await watched(page);
  for (const words of ["window hurt", "script", `"><img src=x onerror=window.hurt='query'>`]) {
    await page.goto(`${site.address}search/?q=${encodeURIComponent(words)}`);
    await expect(page.locator("main")).toContainText(/result|nothing|no /i);
    expect(await hurt(page)).toBeUndefined();
  }
  expect(noticed).toEqual([]);
});

test("a system's hostile name is read as it is written", async ({ page }) => {
  await page.goto(`${site.address}contracts/script/`);
  await expect(page.locator("h1")).toContainText("<script>window.hurt='system'</script>");
  await expect(page).toHaveTitle(/<script>/);
  await expect(page.locator("main")).toContainText(
    "{{constructor.constructor('window.hurt=1')()}}",
  );
});

test("files for programs stay well-formed", async ({ page }) => {
  for (const file of files().filter((name) => name.endsWith(".json")))
    expect(() => JSON.parse(text(file)) as unknown, file).not.toThrow();
  const xml = files().filter((file) => /^(?:badges\/.*\.svg|.*\.xml)$/.test(file));
  expect(xml.length).toBeGreaterThan(5);
  for (const file of xml) {
    const faults = await page.evaluate(
      (source) =>
        new DOMParser()
          .parseFromString(source, "application/xml")
          .querySelectorAll("parsererror, script").length,
      text(file),
    );
    expect(faults, file).toBe(0);
  }
  // Each entry is one line of list, whatever stands in its name.
  expect(
    text("llms.txt")
      .split("\n")
      .filter((line) => /^\s*(?:<|"><|javascript:)/.test(line)),
  ).toEqual([]);
});
