/** Builds on what may be in the way: a full disk, two disks, somebody else's files, a home that can't be written to. */
import { createHash } from "node:crypto";
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { sound } from "./contracts.ts";
import { folderWith, mainFile, run } from "./program.ts";

/** Names and contents of all files. */
async function fingerprint(folder: string): Promise<string> {
  const hash = createHash("sha256");
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  for (const path of files.map(({ parentPath, name }) => join(parentPath, name)).toSorted())
    hash.update(path).update(await readFile(path));
  return hash.digest("hex");
}

it(
  "leaves the site as it was, byte for byte, where no file finds room",
  { timeout: 180_000 },
  async () => {
    const cwd = await folderWith({ "contracts/till-ledger.md": sound });
    expect(await run(["build"], { cwd })).toMatchObject({ code: 0 });
    const before = await fingerprint(join(cwd, "dist"));
    // A limit on the size of a file, in blocks of 512 bytes, fails a write as a full disk does.
    const { status, stderr } = spawnSync(
      "sh",
      ["-c", 'ulimit -f 80; exec "$@"', "sh", process.execPath, mainFile, "build"],
      { cwd, encoding: "utf8" },
    );
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringMatching(/error: There is no room to write .+\n {2}hint: Make room/),
    });
    expect(await fingerprint(join(cwd, "dist"))).toBe(before);
    expect((await readdir(cwd)).toSorted()).toEqual(["contracts", "dist"]);
  },
);

/** One dot. */
const picture = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
  "base64",
);

it("writes to another disk than that of temporary files", { timeout: 180_000 }, async () => {
  // Linux keeps this one in memory; elsewhere it is an output folder like any other.
  const disk = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();
  const folder = await mkdtemp(join(disk, "contract-atlas-test-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const cwd = await folderWith({
    "docs/contracts/retail/till-ledger.md": `${sound}\n![Flow](flow.png)\n`,
    "docs/contracts/retail/flow.png": picture,
    "contract-atlas.config.json": JSON.stringify({
      contracts: "docs/contracts",
      repository: "https://git.example/edit/main/{path}",
    }),
  });
  const { code, err } = await run(["build", "--out", join(folder, "our site")], { cwd });
  expect({ code, err }).toMatchObject({ code: 0 });
  // A log of CI shows how far a build has come, and no line that is written over.
  expect(err).toMatch(/^Read 1 contract\n[^]*^Made \d+ pages?, .*\n[^]*^Indexed \d+ pages?\n/m);
  expect(err).toMatch(/^Drew \d+ diagrams?, .*\n/m);
  expect(err).toMatch(/^`contract-atlas preview --out (['"])\S+our site\1` shows it\n/m);
  expect(err).not.toMatch(/\r|Making|Reading/);
  expect(err).not.toContain("\u001b");
  expect(await readdir(folder)).toEqual(["our site"]);
  expect(existsSync(join(folder, "our site/index.html"))).toBe(true);
  // However deep a contract lies, its file is led to from where the command runs.
  const page = join(folder, "our site/contracts/retail/till-ledger/index.html");
  expect(await readFile(page, "utf8")).toContain(
    'href="https://git.example/edit/main/docs/contracts/retail/till-ledger.md"',
  );
  // Nothing that would convert a picture is found beside that folder, and nothing needs to be.
  const files = await readdir(join(folder, "our site/_astro"));
  const flow = files.find((name) => name.startsWith("flow.")) ?? "";
  expect(await readFile(join(folder, "our site/_astro", flow))).toEqual(picture);
});

it(
  "leaves a file that somebody puts into the output folder while it runs",
  { timeout: 180_000 },
  async () => {
    const cwd = await folderWith({
      "contracts/till-ledger.md": sound,
      // Runs while the pages are made.
      "contracts/till-loyalty.mdx": `${sound.replaceAll("Ledger", "Loyalty")}\n{(globalThis.process.getBuiltinModule("node:fs").writeFileSync(globalThis.process.env.PUT, "mine"), "")}\n`,
    });
    const put = join(cwd, "dist/CNAME");
    const env = { PUT: join(cwd, "note") };
    expect(await run(["build"], { cwd, env })).toMatchObject({ code: 0 });
    const before = await fingerprint(join(cwd, "dist"));
    const { code, err } = await run(["build"], { cwd, env: { PUT: put } });
    expect({ code, err }).toEqual({
      code: 2,
      err: expect.stringMatching(/no build has written \(CNAME\).*\n {2}hint: Name an empty/),
    });
    expect(await readFile(put, "utf8")).toBe("mine");
    await rm(put);
    expect(await fingerprint(join(cwd, "dist"))).toBe(before);
  },
);

it("tells nobody of itself, and needs no home to write to", { timeout: 180_000 }, async () => {
  const cwd = await folderWith({
    "contracts/till-ledger.md": sound,
    "asked.txt": "",
    "watch.mjs": `
        import { appendFileSync } from "node:fs";
        import { Socket } from "node:net";
        const { connect } = Socket.prototype;
        Socket.prototype.connect = function (...args) {
          const [options] = args.flat();
          if (options.host ?? options.port) appendFileSync(process.env.ASKED, JSON.stringify(options.host ?? "") + "\\n");
          return connect.apply(this, args);
        };
        globalThis.fetch = async (asked) => {
          appendFileSync(process.env.ASKED, String(asked) + "\\n");
          throw new Error("no network");
        };`,
  });
  const env = {
    HOME: join(cwd, "asked.txt/home"),
    XDG_CONFIG_HOME: "",
    XDG_CACHE_HOME: "",
    CONTRACT_ATLAS_BROWSER: "none",
    ASKED: join(cwd, "asked.txt"),
    NODE_OPTIONS: `--import=${pathToFileURL(join(cwd, "watch.mjs")).href}`,
  };
  expect(await run(["build"], { cwd, env })).toMatchObject({ code: 0 });
  expect(await readFile(join(cwd, "asked.txt"), "utf8")).toBe("");
});

it("tells of a folder that MDX can't be built below, and builds Markdown there", async () => {
  const cwd = await folderWith({ "team #1/contracts/till-ledger.mdx": sound });
  const below = join(cwd, "team #1");
  for (const command of ["build", "dev"])
    expect(await run([command], { cwd: below })).toMatchObject({
      code: 2,
      err: expect.stringMatching(
        /error: No page can be made of contracts\/till-ledger\.mdx: .+team #1\/contracts, has `#`/,
      ) as string,
    });
  await rename(join(below, "contracts/till-ledger.mdx"), join(below, "contracts/till-ledger.md"));
  expect(await run(["build"], { cwd: below })).toMatchObject({ code: 0 });
});
