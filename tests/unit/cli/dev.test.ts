import { spawn } from "node:child_process";
import { rename, rm, symlink, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { expect, it, onTestFinished, vi } from "vitest";
import { sound } from "./contracts.ts";
import { folderWith, mainFile } from "./program.ts";
import { reader } from "./reader.ts";

const patience = 60_000;

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve) =>
    server.listen(0, "localhost", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    }),
  );
}

async function serving(files: Record<string, string>, port?: number) {
  const cwd = await folderWith(files);
  // Astro serves no pages where it takes itself for a part of a test.
  const { VITEST: _, ...env } = process.env;
  const args = ["dev", "--port", `${port ?? (await freePort())}`];
  const child = spawn(process.execPath, [mainFile, ...args], { cwd, env });
  const ended = new Promise((resolve) => child.on("close", resolve));
  onTestFinished(async () => {
    child.kill();
    await ended;
  });
  const until = reader(child);
  await until(/^Read 1 contract, starting …$/m);
  const told = await until(/Serving .*\n/);
  const [address = ""] = /http:\/\/\S+/.exec(told) ?? [];
  const page = async (path: string): Promise<string> => (await fetch(address + path)).text();
  const shows = (path: string, text: string) =>
    vi.waitFor(async () => expect(await page(path)).toContain(text), { timeout: patience });
  return {
    cwd,
    told,
    until,
    shows,
    statusOf: async (path: string) => (await fetch(address + path)).status,
  };
}

it("goes on with a link in a circle, with a folder that goes and comes back, and under a configuration that changes", async () => {
  const { cwd, until, shows, statusOf } = await serving({ "contracts/till-ledger.md": sound });
  const path = "contracts/till-ledger/";
  await shows(path, "Every sale reaches the books.");

  await symlink(".", join(cwd, "contracts/loop"));
  await writeFile(join(cwd, "contracts/bar-ledger.md"), sound.replaceAll("Till", "Bar"));
  await shows("contracts/bar-ledger/", "Every sale reaches the books.");
  expect(await until(/(?:)/)).toBe("");

  await rename(join(cwd, "contracts"), join(cwd, "away"));
  await vi.waitFor(async () => expect(await statusOf("")).toBe(500), { timeout: patience });

  const changed = sound.replace("Every sale", "Each sale");
  await writeFile(join(cwd, "away/till-ledger.md"), changed);
  await writeFile(join(cwd, "away/shop-ledger.md"), sound.replaceAll("Till", "Shop"));
  await rename(join(cwd, "away"), join(cwd, "contracts"));
  await shows(path, "Each sale reaches the books.");
  await shows("contracts/shop-ledger/", "Every sale reaches the books.");

  await writeFile(join(cwd, "contracts/till-ledger.md"), sound);
  await shows(path, "Every sale reaches the books.");
  await rm(join(cwd, "contracts/till-ledger.md"));
  await vi.waitFor(async () => expect(await statusOf(path)).toBe(404), { timeout: patience });
  expect(await until(/^contracts\/till-ledger\.md: gone.*$/m)).not.toContain("shop-ledger");

  await writeFile(join(cwd, "contract-atlas.config.json"), '{ "title": "Others" }');
  await until(/^contract-atlas\.config\.json has changed, and holds from the next start on: /m);
  await writeFile(join(cwd, "contract-atlas.config.json"), '{ "titel": "Others" }');
  await until(
    /^contract-atlas\.config\.json has changed and is not valid.*\nerror: .*\n.*json:1:3: `titel` is not a setting; did you mean `title`\?\n {2}hint: /m,
  );
}, 240_000);

it("says that the port it was to listen on is taken", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => void other.listen(0, "localhost", resolve));
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  const { told } = await serving({ "contracts/till-ledger.md": sound }, port);
  expect(told).toContain(`Port ${port} is taken`);
});
