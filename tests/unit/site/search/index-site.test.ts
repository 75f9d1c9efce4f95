import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { devIndex } from "../../../../src/site/search/dev-index.ts";
import { indexSite } from "../../../../src/site/search/index-site.ts";

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "search-"));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

async function page(path: string, body: string): Promise<void> {
  await mkdir(join(directory, path, ".."), { recursive: true });
  await writeFile(
    join(directory, path),
    `<!doctype html><html lang="en"><title>x</title><body>${body}</body></html>`,
  );
}

describe("indexSite", () => {
  it("indexes the pages that say so, and only those", async () => {
    await page("index.html", "<h1>Home</h1>");
    await page("404.html", "<main data-pagefind-body>Nothing here</main>");
    await page("contracts/till-ledger/index.html", "<main data-pagefind-body><h1>Till</h1></main>");
    const said: string[] = [];
    const indexed = await indexSite({ directory, names: [], log: (line) => said.push(line) });
    expect(indexed.pages).toBe(1);
    expect(said).toEqual(["Search: 1 pages indexed."]);
    expect(await readFile(join(directory, "pagefind/pagefind.js"), "utf8")).not.toBe("");
    expect(await readFile(join(directory, "pagefind/names.json"), "utf8")).toBe("[]");
  });

  it("counts the words of all pages", async () => {
    const words = (text: string) => `<main data-pagefind-body>${text}</main>`;
    const told = "every basket waits until ledger answers";
    await page("one/index.html", words(told));
    const { words: ofOne } = await indexSite({ directory, names: [] });
    expect(ofOne).toBe(told.split(" ").length);
    for (const name of ["two", "three", "four"]) await page(`${name}/index.html`, words(told));
    const { words: ofAll } = await indexSite({ directory, names: [] });
    expect(ofAll).toBe(4 * ofOne);
  });

  it("says so when there is nothing to find", async () => {
    await page("index.html", "<h1>Home</h1>");
    await expect(indexSite({ directory, names: [] })).rejects.toThrow("no page in");
  });

  it("says so when there is no site", async () => {
    await expect(indexSite({ directory: join(directory, "missing"), names: [] })).rejects.toThrow(
      "missing",
    );
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
