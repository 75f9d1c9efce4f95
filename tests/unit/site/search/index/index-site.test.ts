import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { devIndex } from "../../../../../src/site/serving/dev-index.ts";
import { encodedPath } from "../../../../../src/catalogue/addresses.ts";
import type { Indexer } from "../../../../../src/site/search/index/indexer.ts";
import { type IndexedPages, siteIndex } from "../../../../../src/site/search/index/index-site.ts";

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "search-"));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

const html = (body: string) =>
  Buffer.from(`<!doctype html><html lang="en"><title>x</title><body>${body}</body></html>`);
const shown = (text: string) => html(`<main data-pagefind-body>${text}</main>`);

const begin = (order: string[], more: Partial<IndexedPages> = {}) =>
  siteIndex({ order, directory, names: [], ...more });

/** All files of the index, by name. */
async function bytes(): Promise<Record<string, string>> {
  const files = await readdir(join(directory, "pagefind"), { recursive: true });
  const read = files.map(async (name) => {
    const path = join(directory, "pagefind", name);
    return [name, (await readFile(path).catch(() => "")).toString("hex")] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}

describe("siteIndex", () => {
  it("indexes the pages that say so, and only those", async () => {
    const index = begin(["contracts/till-ledger/", "map/"]);
    await index.page("map/", html("<h1>Map</h1>"));
    await index.page("contracts/till-ledger/", shown("<h1>Till</h1>"));
    expect((await index.finish()).pages).toBe(1);
    expect(await readFile(join(directory, "pagefind/pagefind.js"), "utf8")).not.toBe("");
    expect(await readFile(join(directory, "pagefind/names.json"), "utf8")).toBe(
      '{"pages":[],"words":""}',
    );
  });

  it("counts the words of all pages, however many come at once", async () => {
    const told = "every basket waits until ledger answers";
    const paths = Array.from({ length: 200 }, (_, page) => `${page}/`);
    const index = begin(paths);
    await Promise.all(paths.map((path) => index.page(path, shown(told))));
    const { words, pages } = await index.finish();
    expect([pages, words]).toEqual([200, 200 * told.split(" ").length]);
  });

  it("is asked to write with the last page, and writes once all have been taken in", async () => {
    const answered = Promise.withResolvers<void>();
    const asked: string[] = [];
    const indexer: Indexer = {
      addKept: () => Promise.resolve(),
      async add({ url }) {
        asked.push(url);
        await answered.promise;
        return "";
      },
      async write() {
        asked.push("write");
        await answered.promise;
        return 7;
      },
    };
    const index = begin(["a/", "b/"], { begun: { indexer, holds: () => false } });
    await index.page("a/", shown("A"));
    expect(asked).toEqual(["/a/"]);
    await index.page("b/", shown("B"));
    expect(asked).toEqual(["/a/", "/b/", "write"]);
    answered.resolve();
    expect(await index.finish()).toEqual({ pages: 2, words: 7 });
  });

  it("makes the same of the same pages, in whichever order they come and whichever are there already", async () => {
    const pages = new Map(["a/", "b/", "c/", "d/"].map((path) => [path, shown(`Page ${path}`)]));
    const order = [...pages.keys()];
    const inTurn = begin(order);
    for (const [path, text] of pages) await inTurn.page(path, text);
    await inTurn.finish();
    const expected = await bytes();
    await rm(join(directory, "pagefind"), { recursive: true });

    const known = (path: string) => (path === "c/" ? undefined : pages.get(path));
    const index = begin(order, { known });
    await index.page("c/", pages.get("c/") ?? Buffer.of());
    expect((await index.finish()).pages).toBe(4);
    expect(await bytes()).toEqual(expected);
    await rm(join(directory, "pagefind"), { recursive: true });

    const backwards = begin(order);
    for (const [path, text] of [...pages].toReversed()) await backwards.page(path, text);
    await backwards.finish();
    expect(await bytes()).toEqual(expected);
  });

  it("goes on when more pages are known", async () => {
    const known = new Map<string, Buffer>();
    const index = begin(["a/", "b/"], { known: (path) => known.get(path) });
    for (const path of ["a/", "b/"]) {
      known.set(path, shown(`Page ${path}`));
      index.more();
    }
    expect((await index.finish()).pages).toBe(2);
  });

  it("leaves out a page that never comes", async () => {
    const known = (path: string) => (path === "c/" ? shown("Ledger") : undefined);
    const index = begin(["a/", "b/", "c/"], { known });
    await index.page("b/", shown("Till"));
    expect((await index.finish()).pages).toBe(2);
  });

  it("knows a page by the address its name has", async () => {
    const path = "contracts/a'b (c)/";
    const names = [{ path: encodedPath(path), names: ["A"] }];
    const index = begin([path], { names });
    await index.page(path, shown("Till"));
    await index.finish();
    expect(await readFile(join(directory, "pagefind/names.json"), "utf8")).toContain(
      '"names":["A"]',
    );
  });

  it("says so when there is nothing to find", async () => {
    const index = begin([""]);
    await index.page("", html("<h1>Home</h1>"));
    await expect(index.finish()).rejects.toThrow("no page in");
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
