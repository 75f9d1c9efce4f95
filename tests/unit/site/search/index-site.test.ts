import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { devIndex } from "../../../../src/site/search/dev-index.ts";
import { encodedPath } from "../../../../src/runbooks/addresses.ts";
import { siteIndex } from "../../../../src/site/search/index-site.ts";

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "search-"));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const html = (body: string) =>
  `<!doctype html><html lang="en"><title>x</title><body>${body}</body></html>`;
const shown = (text: string) => html(`<main data-pagefind-body>${text}</main>`);

describe("siteIndex", () => {
  it("indexes the pages that say so, and only those", async () => {
    const index = siteIndex();
    await index.page("", html("<h1>Home</h1>"));
    await index.page("contracts/till-ledger/", shown("<h1>Till</h1>"));
    const said: string[] = [];
    const indexed = await index.finish({ directory, names: [], log: (line) => said.push(line) });
    expect(indexed.pages).toBe(1);
    expect(said).toEqual(["Search: 1 pages indexed."]);
    expect(await readFile(join(directory, "pagefind/pagefind.js"), "utf8")).not.toBe("");
    expect(await readFile(join(directory, "pagefind/names.json"), "utf8")).toBe("[]");
  });

  it("counts the words of all pages, however many come at once", async () => {
    const told = "every basket waits until ledger answers";
    const index = siteIndex();
    const paths = Array.from({ length: 40 }, (_, page) => `${page}/`);
    await Promise.all(paths.map((path) => index.page(path, shown(told))));
    const { words, pages } = await index.finish({ directory, names: [] });
    expect([pages, words]).toEqual([40, 40 * told.split(" ").length]);
  });

  it("knows a page by the address its name has", async () => {
    const index = siteIndex();
    await index.page("contracts/a'b%20(c)/", shown("Till"));
    const path = encodedPath("contracts/a'b (c)/");
    await index.finish({ directory, names: [{ path, names: ["A"] }] });
    expect(await readFile(join(directory, "pagefind/names.json"), "utf8")).toContain(
      '"names":["A"]',
    );
  });

  it("says so when there is nothing to find", async () => {
    const index = siteIndex();
    await index.page("", html("<h1>Home</h1>"));
    await expect(index.finish({ directory, names: [] })).rejects.toThrow("no page in");
  });
});

describe("devIndex", () => {
  it("leaves other addresses to others", () => {
    const index = devIndex({
      base: "/docs/",
      origin: () => "http://localhost",
      pages: () => [],
      names: () => [],
    });
    let passed = 0;
    const request = { url: "/docs/search/?q=pagefind" } as Parameters<typeof index.middleware>[0];
    const response = {} as Parameters<typeof index.middleware>[1];
    index.middleware(request, response, () => (passed += 1));
    expect(passed).toBe(1);
  });
});
