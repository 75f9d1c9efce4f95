/** One small site, built where no browser is and configured to stay readable offline. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "playwright/test";
import { copyOfDemo, run, serve } from "./support/catalogue-command.ts";
import { ports } from "./support/ports.ts";
import { base } from "./support/site.ts";
import { watch } from "./support/watch.ts";

test.describe.configure({ mode: "serial", timeout: 180_000 });

const contract = "contracts/retail/till-ledger/";
let folder: string;
let server: Awaited<ReturnType<typeof serve>>;

test.beforeAll(async () => {
  folder = copyOfDemo("retail/till-ledger.md");
  writeFileSync(join(folder, "contract-atlas.config.json"), JSON.stringify({ offline: true }));
  const { status, stderr } = run(folder, ["build", "--base", base], {
    CONTRACT_ATLAS_BROWSER: "none",
    XDG_CACHE_HOME: join(folder, "cache"),
  });
  expect(stderr).toMatch(/browser/i);
  expect(status).toBe(0);
  server = await serve(folder, ["preview", "--base", base, "--port", `${ports.withoutBrowser}`]);
});

test.afterAll(() => server.stop());

test("a machine without a browser builds the site all the same, and the reader's browser draws", async ({
  page,
}) => {
  expect(readFileSync(join(folder, `dist/${contract}index.html`), "utf8")).toContain("flowchart");
  const { breaches } = await watch(page);
  await page.goto(server.address + contract);
  // Mermaid is fetched once a reader comes near a diagram.
  await page.locator("figure.diagram").first().scrollIntoViewIfNeeded();
  await expect(page.locator("figure.diagram svg").first()).toBeVisible();
  // Sequences are drawn by other parts of Mermaid.
  await page.locator(".step-by-step > summary").click();
  for (const diagram of await page.locator("atlas-diagram").all()) {
    await diagram.scrollIntoViewIfNeeded();
    const picture = diagram.locator(".diagram-frame > svg");
    await expect(picture).toBeVisible();
    const hasLinks = (await picture.locator("a[href]").count()) > 0;
    await expect(picture).toHaveRole(hasLinks ? "group" : "img");
    await expect(picture).toHaveAccessibleName(/\S/);
    await expect(picture).toHaveAccessibleDescription(/\S/);
  }
  expect(breaches).toEqual([]);
});

test("what the reader's browser draws with comes under names that every host knows", () => {
  const below = readdirSync(join(folder, "dist/_astro"), { recursive: true, encoding: "utf8" });
  const files = below.filter((name) => name.startsWith("mermaid-"));
  expect(files.filter((name) => name.endsWith(".js")).length).toBeGreaterThan(1);
  expect(files.filter((name) => name.endsWith(".mjs"))).toEqual([]);
});

test("a matrix of one pair leaves its legend the room to be read", async ({ page }) => {
  for (const [width, lines] of [
    [1280, 2],
    [390, 4],
  ] as const) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${server.address}matrix/`);
    const box = await page.locator(".matrix caption").boundingBox();
    expect(box?.height).toBeLessThan((lines + 1) * 21);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});

test("pages a reader has been to, and the search, are there without a network", async ({
  browser,
}) => {
  // Without a network, and with a worker, this one is of no use to other tests.
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(server.address + contract);
  // The first visit goes past the worker, which is only being put in place, and is kept all the same.
  await expect
    .poll(() => page.evaluate(async () => (await caches.match(location.href)) !== undefined))
    .toBe(true);
  await context.setOffline(true);
  server.stop();

  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Ledger");
  await page.goto(`${server.address}search/?q=journal_entries`);
  await expect(page.locator(".hit").first()).toContainText("journal_entries");

  const { breaches } = await watch(page);
  await page.goto(`${server.address}systems/till/`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This page isn’t kept here");
  const listed = page.getByRole("region", { name: "Kept in this browser" });
  await expect(listed.getByRole("link", { name: "Search" })).toBeVisible();
  expect(breaches).toEqual([]);
  await listed.getByRole("link", { name: "Till ⇄ Ledger" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Ledger");
});
