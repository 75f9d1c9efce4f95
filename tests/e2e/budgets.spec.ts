/** What a reader's browser has to fetch, in bytes as a host sends them: text compressed, fonts as they are. */
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, type Page, test } from "playwright/test";
import { catalogue } from "./support/catalogue.ts";
import { dist } from "./support/site.ts";

const kilobyte = 1024;

interface Fetched {
  url: string;
  type: string;
  bytes: number;
}

/** All that comes until nothing more does, with nobody touching the page. */
async function load(page: Page, path: string): Promise<Fetched[]> {
  const fetched: Promise<Fetched>[] = [];
  page.on("response", (response) => {
    const type = response.request().resourceType();
    const url = response.url();
    fetched.push(
      response.body().then((body) => ({
        url,
        type,
        bytes: type === "font" ? body.length : gzipSync(body).length,
      })),
    );
  });
  await page.goto(path, { waitUntil: "networkidle" });
  return Promise.all(fetched);
}

function sum(all: Fetched[], isCounted: (each: Fetched) => boolean): number {
  return all.filter(isCounted).reduce((total, { bytes }) => total + bytes, 0);
}

test("the HTML of every contract's page is at most 25 KB", async ({ request }) => {
  const tooLarge: string[] = [];
  for (const { id } of catalogue.contracts) {
    const html = await (await request.get(`contracts/${id}/`)).body();
    const bytes = gzipSync(html).length;
    if (bytes > 25 * kilobyte) tooLarge.push(`${id}: ${bytes}`);
  }
  expect(tooLarge).toEqual([]);
});

for (const path of ["contracts/retail/till-ledger/", "systems/till/", "resources/ledger-dropbox/"])
  test(`${path} loads at most 100 KB beside fonts, of which 15 KB are scripts`, async ({
    page,
  }) => {
    const all = await load(page, path);
    expect(sum(all, ({ type }) => type === "script")).toBeLessThanOrEqual(15 * kilobyte);
    expect(sum(all, ({ type }) => type !== "font")).toBeLessThanOrEqual(100 * kilobyte);
    expect(sum(all, ({ type }) => type === "font")).toBeLessThanOrEqual(140 * kilobyte);
    expect(all.map(({ type }) => type)).toContain("script");
    expect(all.map(({ type }) => type)).toContain("font");
  });

test("where the build has drawn, the site carries nothing to draw with", () => {
  const files = readdirSync(join(dist, "_astro"));
  expect(files.filter((name) => name.includes("mermaid"))).toEqual([]);
  const bytes = files.map((name) => statSync(join(dist, "_astro", name)).size);
  expect(bytes.reduce((total, size) => total + size)).toBeLessThanOrEqual(500 * kilobyte);
});
