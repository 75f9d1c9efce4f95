import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { marked } from "../../../../src/site/process/leftovers.ts";
import { swapIn } from "../../../../src/site/build/swap-in.ts";

let folder: string;
let out: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "swap-in-"));
  out = join(folder, "dist");
  await write(out, "first");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(site: string, text: string): Promise<void> {
  await mkdir(site, { recursive: true });
  await writeFile(join(site, "index.html"), text);
}

const page = () => readFile(join(out, "index.html"), "utf8");
const names = async () => (await readdir(folder)).toSorted();

describe("a build", { timeout: 60_000 }, () => {
  it("replaces the site whole", async () => {
    await writeFile(join(out, "gone.html"), "");
    const result = await swapIn(out, async (site) => {
      await write(site, "second");
      expect(await page()).toBe("first");
      return 2;
    });
    expect(result).toBe(2);
    expect(await page()).toBe("second");
    expect(await readdir(out)).toEqual(["index.html"]);
    expect(await names()).toEqual(["dist"]);
  });

  it("writes where there was no folder", async () => {
    out = join(folder, "new", "dist");
    await swapIn(out, (site) => write(site, "second"));
    expect(await page()).toBe("second");
  });

  it("that fails leaves the site as it was, and nothing beside it", async () => {
    const failing = swapIn(out, async (site) => {
      await write(site, "half");
      throw new Error("the disk is full");
    });
    await expect(failing).rejects.toThrow("the disk is full");
    expect(await page()).toBe("first");
    expect(await names()).toEqual(["dist"]);
  });

  it("leaves the site as it was where that has to stay", async () => {
    const held: string[][] = [];
    const swapping = swapIn(
      out,
      (site) => write(site, "second"),
      async (old) => {
        held.push(await readdir(old));
        throw new Error("somebody's own");
      },
    );
    await expect(swapping).rejects.toThrow("somebody's own");
    expect(held).toEqual([["index.html"]]);
    expect(await page()).toBe("first");
    expect(await names()).toEqual(["dist"]);
  });

  it("writes to the folder that a link leads to", async () => {
    await symlink(out, join(folder, "link"), "junction");
    await swapIn(join(folder, "link"), (site) => write(site, "second"));
    expect(await page()).toBe("second");
    expect(await names()).toEqual(["dist", "link"]);
  });

  it("that runs beside another one leaves a whole site", async () => {
    await swapIn(out, async (site) => {
      await write(site, "second");
      // In one process the two would share a folder.
      await inOtherProcess("meanwhile");
      expect(await page()).toBe("meanwhile");
    });
    expect(await page()).toBe("second");
    expect(await names()).toEqual(["dist"]);
  });
});

describe("a build that is told to stop", { timeout: 60_000 }, () => {
  it.each(["SIGTERM", "SIGINT"] as const)("by %s takes away what it began", async (signal) => {
    const child = await hanging();
    child.kill(signal);
    await once(child, "exit");
    expect(child.exitCode).toBe(signal === "SIGTERM" ? 143 : 130);
    expect(await page()).toBe("first");
    expect(await names()).toEqual(["dist"]);
  });

  it("by SIGKILL leaves the site, and the next one takes the rest away", async () => {
    const child = await hanging();
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(await page()).toBe("first");
    expect(await names()).toHaveLength(2);
    await swapIn(out, (site) => write(site, "second"));
    expect(await page()).toBe("second");
    expect(await names()).toEqual(["dist"]);
  });

  it("in the middle of the exchange loses nothing", async () => {
    const child = await hanging();
    child.kill("SIGKILL");
    await once(child, "exit");
    const fresh = (await names()).find((name) => name !== "dist") ?? "";
    await rm(join(folder, fresh), { recursive: true });
    const old = join(folder, fresh.replace(".new-", ".old-"));
    await mkdir(old);
    await writeFile(join(old, "index.html"), "first");
    await rm(out, { recursive: true });
    await expect(swapIn(out, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await page()).toBe("first");
    expect(await names()).toEqual(["dist"]);
  });
});

it("leaves alone what only looks like a build's", async () => {
  const others = ["dist.new-design", "dist.old-1", `${marked("other.new")}-x`];
  for (const name of others) await mkdir(join(folder, name));
  await swapIn(out, (site) => write(site, "second"));
  expect(await names()).toEqual(["dist", ...others].toSorted());
});

const swapInFile = pathToFileURL(
  join(import.meta.dirname, "../../../../src/site/build/swap-in.ts"),
).href;

function inProcess(code: string) {
  return spawn(process.execPath, ["--input-type=module", "-e", code], {
    stdio: ["pipe", "pipe", "inherit"],
  });
}

/** A build that has begun to write and never ends. */
async function hanging() {
  const child = inProcess(`
    import { writeFileSync } from "node:fs";
    import { swapIn } from ${JSON.stringify(swapInFile)};
    await swapIn(${JSON.stringify(out)}, (site) => {
      writeFileSync(site + "/index.html", "half");
      process.stdout.write("begun");
      return new Promise((resolve) => setInterval(resolve, 1e9));
    });`);
  await once(child.stdout, "data");
  return child;
}

async function inOtherProcess(text: string): Promise<void> {
  const child = inProcess(`
    import { writeFileSync } from "node:fs";
    import { swapIn } from ${JSON.stringify(swapInFile)};
    await swapIn(${JSON.stringify(out)}, async (site) => {
      writeFileSync(site + "/index.html", ${JSON.stringify(text)});
    });`);
  const [code] = (await once(child, "exit")) as [number];
  expect(code).toBe(0);
}
