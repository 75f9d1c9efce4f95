import { spawn } from "node:child_process";
import { type AddressInfo, createServer } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { writeManifest } from "../../../src/runbooks/manifest/manifest-text.ts";
import { manifestOf } from "../runbooks/catalogue.ts";
import { folderWith, mainFile } from "./program.ts";
import { reader } from "./reader.ts";

const built = (base: string) => ({
  "dist/index.html": "home",
  "dist/links.json": writeManifest(manifestOf(undefined, { base })),
});

/** Where it says that it serves. */
async function served(files: Record<string, string>, args: string[] = []): Promise<URL> {
  const cwd = await folderWith(files);
  const child = spawn(process.execPath, [mainFile, "preview", "--port", "4860", ...args], { cwd });
  onTestFinished(() => void child.kill());
  return new Promise((resolve) => {
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      const [address] = /http:\S+/.exec(text) ?? [];
      if (address !== undefined) resolve(new URL(address));
    });
  });
}

it("serves a site under the path it was built for", async () => {
  const address = await served(built("/docs/"));
  expect(address.pathname).toBe("/docs/");
  expect(await (await fetch(address)).text()).toBe("home");
});

it.each([
  ["the command line", built("/docs/"), ["--base", "/other/"], "/other/"],
  [
    "the configuration",
    { ...built("/docs/"), "contract-atlas.config.json": '{"base":"/set/"}' },
    [],
    "/set/",
  ],
  ["neither, with no list of links to ask", { "dist/index.html": "home" }, [], "/"],
  ["a list of links that can't be used", { ...built("/docs/"), "dist/links.json": "{" }, [], "/"],
])("serves it where it is told by %s", async (_by, files, args, path) => {
  expect((await served(files, args)).pathname).toBe(path);
});

it("says that the port it was to listen on is taken", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => void other.listen(0, "localhost", resolve));
  onTestFinished(() => void other.close());
  const { port } = other.address() as AddressInfo;
  const cwd = await folderWith(built("/"));
  const args = ["preview", "--port", `${port}`];
  const child = spawn(process.execPath, [mainFile, ...args], { cwd });
  onTestFinished(() => void child.kill());
  const told = await reader(child)(/Serving .*\n/);
  expect(told).toMatch(new RegExp(`^Port ${port} is taken`));
  expect(told).not.toContain(`localhost:${port}/`);
});
