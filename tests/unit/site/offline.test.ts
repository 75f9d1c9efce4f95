import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeWorker } from "../../../src/site/offline/write-worker.ts";

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "offline-"));
  await file("search/index.html", '<script src="/_astro/search.a1.js"></script>');
  await file("offline/index.html", '<script src="/_astro/list-kept.e5.js"></script>');
  await file("_astro/list-kept.e5.js", "");
  await file("_astro/search.a1.js", 'import"./facets.b2.js";import("./modal.c3.js")');
  await file("_astro/facets.b2.js", "");
  await file("_astro/modal.c3.js", "");
  await file("_astro/mermaid.d4.js", "");
  await file("pagefind/pagefind.js", "");
  await file("pagefind/fragment/en_1.pf_fragment", "");
  for (const name of ["theme.js", "favicon.svg", "offline.js"]) await file(name, "");
});
afterEach(() => rm(directory, { recursive: true, force: true }));

async function file(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(directory, path)), { recursive: true });
  await writeFile(join(directory, path), text);
}

async function worker(offline: boolean): Promise<string> {
  await writeWorker({ directory, base: "/docs/", offline });
  return readFile(join(directory, "service-worker.js"), "utf8");
}

describe("the service worker", () => {
  it("fetches the index, the pages that are always there, what their scripts may load, and nothing else", async () => {
    const text = await worker(true);
    for (const name of [
      "offline/",
      "list-kept.e5.js",
      "facets.b2.js",
      "modal.c3.js",
      "pagefind.js",
      "fragment/en_1.pf_fragment",
    ])
      expect(text).toContain(name);
    expect(text).not.toContain("mermaid.d4.js");
  });

  it("is another one when a file it fetches is another", async () => {
    const before = await worker(true);
    await file("pagefind/pagefind.js", "changed");
    expect(await worker(true)).not.toBe(before);
  });

  it("takes its leave where the site isn't to be read offline", async () => {
    const text = await worker(false);
    expect(text).toContain("unregister");
    expect(text).not.toContain("pagefind.js");
  });
});
