import { mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { authored } from "../../../src/diagrams/authored.ts";
import { diskCache, keyOf } from "../../../src/kept/disk-cache.ts";
import { createDrawer } from "../../../src/diagrams/renderer/drawer.ts";
import { findBrowser } from "../../../src/diagrams/renderer/find-browser.ts";

const source = "flowchart LR\n  a --> b\n";
const diagram = authored(source);
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "diagram-cache-"));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

describe("the cache on disk", () => {
  it("gives back what was written, to the byte, and leaves no unfinished file", async () => {
    const cache = diskCache(join(folder, "made", "on", "demand"), ".drawn");
    await cache.write("key", "<svg>é\n</svg>");
    expect(cache.read("key")).toBe("<svg>é\n</svg>");
    expect(await readdir(join(folder, "made", "on", "demand"))).toHaveLength(1);
  });

  it("is for its user only", async () => {
    await diskCache(join(folder, "own"), ".drawn").write("key", "<svg></svg>");
    expect((await stat(join(folder, "own"))).mode & 0o777).toBe(0o700);
  });

  it("knows nothing of other keys", async () => {
    expect(diskCache(folder, ".drawn").read("key")).toBeUndefined();
  });

  it.each([
    ["cut short", (text: string) => text.slice(0, -3)],
    ["changed", (text: string) => text.replace("<svg", "<svG")],
    ["empty", () => ""],
  ])("ignores an entry that was %s", async (_, damage) => {
    const cache = diskCache(folder, ".drawn");
    await cache.write("key", "<svg></svg>");
    const [file = ""] = await readdir(folder);
    await writeFile(join(folder, file), damage(await readFile(join(folder, file), "utf8")));
    expect(cache.read("key")).toBeUndefined();
  });

  it("remembers nothing where nothing can be written", async () => {
    await writeFile(join(folder, "file"), "");
    const cache = diskCache(join(folder, "file", "cache"), ".drawn");
    await cache.write("key", "<svg></svg>");
    await cache.tidy();
    expect(cache.read("key")).toBeUndefined();
  });

  it("forgets what nobody has asked for in two months", async () => {
    const cache = diskCache(folder, ".drawn");
    const longAgo = new Date(Date.now() - 61 * 24 * 60 * 60 * 1000);
    for (const key of ["used", "unused"]) {
      await cache.write(key, "<svg></svg>");
      await utimes(join(folder, `${key}.drawn`), longAgo, longAgo);
    }
    cache.read("used");
    await cache.tidy();
    expect(await readdir(folder)).toEqual(["used.drawn"]);
  });

  it("has a key for every fact", () => {
    expect(keyOf(["a", "b"])).not.toBe(keyOf(["ab"]));
    expect(keyOf(["a"])).toBe(keyOf(["a"]));
  });
});

describe("without a browser", () => {
  beforeEach(() => vi.stubEnv("CONTRACT_ATLAS_BROWSER", "none"));

  it("finds none", async () => {
    expect(await findBrowser()).toBeUndefined();
  });

  it("hands back the source and says why", async () => {
    const drawer = createDrawer({ cacheFolder: folder });
    expect(await drawer.draw(diagram)).toMatchObject({
      kind: "no-browser",
      source,
    });
    expect(drawer.stats).toEqual({ drawn: 0, cached: 0 });
    await drawer.close();
  });

  it("is no obstacle to what was drawn before", { timeout: 120_000 }, async ({ skip }) => {
    vi.unstubAllEnvs();
    if ((await findBrowser()) === undefined) skip();
    const before = createDrawer({ cacheFolder: folder });
    const drawn = await before.draw(diagram);
    await before.close();
    expect(drawn).toHaveProperty("svg");

    vi.stubEnv("CONTRACT_ATLAS_BROWSER", "none");
    const after = createDrawer({ cacheFolder: folder });
    expect(await after.draw(diagram)).toEqual(drawn);
    expect(after.stats).toEqual({ drawn: 0, cached: 1 });
    expect(await after.draw(diagram, 2)).toHaveProperty("kind", "no-browser");
  });
});

describe("findBrowser", () => {
  it("takes the path the environment names, if there is a file", async () => {
    expect(await findBrowser({ CONTRACT_ATLAS_BROWSER: process.execPath })).toBe(process.execPath);
    expect(await findBrowser({ CONTRACT_ATLAS_BROWSER: join(folder, "missing") })).toBeUndefined();
  });
});
