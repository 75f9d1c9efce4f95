import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { command } from "./support/command.ts";
import { fingerprints, makeReadOnly, pageFingerprints } from "./support/files.ts";
import { repository } from "./support/repository.ts";

const root = join(import.meta.dirname, "../..");
const tarball = inject("tarball");
const node = process.execPath;
const title = "Our “contracts”";
const built =
  /^Built 2 contracts into .*: \d+ pages \(.*\), \d+ diagrams? \(.*\), [\d,]+ words indexed, [\d.]+ MB, [\d.]+ s$/m;

describe("installed by npm", () => {
  const theirs = repository();
  const site = (name: string) => join(theirs.folder, name);
  const folder = "docs/contracts";
  /** Another folder with the same contracts, and no configuration. */
  const elsewhere = site("elsewhere");
  afterAll(theirs.remove);
  beforeAll(async () => {
    const options = ["--omit=dev", "--ignore-scripts", "--prefer-offline", "--no-audit"];
    await command(theirs, ["npm", "install", tarball, ...options]);
    cpSync(site(folder), join(elsewhere, folder), { recursive: true });
  });

  it("builds twice at the same time, from two folders, alike, and leaves the package as it is", async () => {
    const installed = join(theirs.folder, "node_modules/contract-atlas");
    makeReadOnly(installed);
    const before = fingerprints(installed);
    const binary = join(theirs.folder, "node_modules/.bin/contract-atlas");
    const told = [folder, "--out", site("b"), "--title", title];
    const printed = await Promise.all([
      command(theirs, ["npx", "contract-atlas", "build", "--out", "a"], { unprivileged: true }),
      command(theirs, [binary, "build", ...told], { unprivileged: true, cwd: elsewhere }),
    ]);
    for (const line of printed) expect(line).toMatch(built);
    expect(fingerprints(installed)).toEqual(before);
    expect(Object.keys(fingerprints(site("a")))).toContain(
      join("contracts", "Größe & Maß", "till-ledger", "index.html"),
    );
    expect(fingerprints(site("b"))).toEqual(fingerprints(site("a")));
  });

  it("makes what a clone makes, but for what newer packages are bundled as", async () => {
    const build = [join(root, "lib/cli/main.js"), "build", folder, "--out", site("clone")];
    await command(theirs, [node, ...build, "--title", title], { cwd: elsewhere });
    expect(pageFingerprints(site("clone"))).toEqual(pageFingerprints(site("a")));
  });

  it("gives programs the catalogue, with types", async () => {
    const program = `
      import { type Catalogue, catalogueSchema, type Finding, loadCatalogue, version } from "contract-atlas";
      const { catalogue, findings } = await loadCatalogue("docs/contracts", { rules: { stale: "off" } });
      const checked: Catalogue = catalogueSchema.parse(catalogue);
      const rules: Finding["rule"][] = findings.map(({ rule }) => rule);
      // @ts-expect-error A catalogue has no such key, which shows that its type is known.
      checked.nothing;
      console.log(JSON.stringify([version, checked.contracts.map(({ id }) => id), rules.includes("owner-missing")]));
    `;
    writeFileSync(join(theirs.folder, "program.mts"), program);
    const options = ["--strict", "--module", "nodenext", "--target", "es2024", "--skipLibCheck"];
    const compile = [join(root, "node_modules/typescript/bin/tsc"), "--ignoreConfig", ...options];
    await command(theirs, [node, ...compile, "program.mts"]);
    const printed: unknown = JSON.parse(await command(theirs, [node, "program.mjs"]));
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      version: string;
    };
    expect(printed).toEqual([version, ["Größe & Maß/till-ledger", "till-loyalty"], true]);
  });
});

describe("installed by pnpm", () => {
  const theirs = repository();
  afterAll(theirs.remove);
  beforeAll(async () => {
    const pnpm = join(root, "node_modules/pnpm/bin/pnpm.cjs");
    await command(theirs, [node, pnpm, "add", tarball, "--ignore-scripts", "--prefer-offline"]);
  });

  it("builds from a store of links", async () => {
    const binary = join(theirs.folder, "node_modules/.bin/contract-atlas");
    expect(await command(theirs, [binary, "build", "--out", "site"])).toMatch(built);
    const page = join(theirs.folder, "site/contracts/till-loyalty/index.html");
    expect(readFileSync(page, "utf8")).toContain("The <a");
  });
});
