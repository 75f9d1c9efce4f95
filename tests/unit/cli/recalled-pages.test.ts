/** A build that takes over pages from an earlier one writes what a build without any would, whatever has changed. */
import { createHash } from "node:crypto";
import {
  appendFileSync,
  chmodSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { newPack } from "../../../src/kept/new-pack.ts";
import { run } from "./program.ts";

const demo = join(import.meta.dirname, "../../../contracts");

const files = [
  "retail/till-ledger.md",
  "retail/till-stock.md",
  "finance/payroll-ledger.md",
  "supply/orders-warehouse.md",
] as const;

/** Changes that reach other pages than the changed file's own, each by another way; what stands together reaches others. */
const changes: ((folder: string) => void)[] = [
  (folder) =>
    configure(folder, {
      title: "Night contracts",
      footer: "By night",
      repository: "https://example.com/edit/{path}",
    }),
  (folder) => {
    const registry = join(folder, "contracts/systems.yaml");
    edit(registry, /owner: .+/, "owner: Night Shift");
    edit(registry, /aliases: \[/, "aliases: [Quite Another Name, ");
    writeFileSync(
      join(folder, "runbook.md"),
      "See contracts/retail/till-ledger.md#rollback-plan\n",
    );
  },
  linkTo("till-ledger-2.md"),
  // Now the link leads somewhere.
  (folder) =>
    cpSync(join(folder, "contracts", files[0]), join(folder, "contracts/retail/till-ledger-2.md")),
  (folder) => {
    rmSync(join(folder, "contracts", files[3]));
    appendFileSync(join(folder, "contracts", files[0]), "\n\nOne more sentence.\n");
  },
  // Last: the index is begun with the pages as they were, and a place among them for the new one.
  (folder) =>
    appendFileSync(
      join(folder, "contracts", files[2]),
      "\n\n## Shared Resources\n\n### Databases\n- **Database:** night_dw\n- **Tables:** `night_dw.entries`\n",
    ),
];

function linkTo(file: string): (folder: string) => void {
  const links = `\n\n[One](${file}), <a href=${file}>again</a>\n`;
  return (folder) => appendFileSync(join(folder, "contracts", files[1]), links);
}

function edit(file: string, pattern: RegExp, replacement: string): void {
  writeFileSync(file, readFileSync(file, "utf8").replace(pattern, replacement));
}

function configure(folder: string, more: object): void {
  const configuration = { runbooks: ["runbook.md"], ...more };
  writeFileSync(join(folder, "contract-atlas.config.json"), JSON.stringify(configuration));
}

interface Built {
  out: Record<string, string>;
  recalled: number;
  /** Whether the search index is an earlier build's. */
  isIndexRecalled: boolean;
}

async function build(folder: string): Promise<Built> {
  const env = { XDG_CACHE_HOME: join(folder, "cache") };
  const { out, err } = await run(["build"], { cwd: folder, env });
  const recalled = Number(/pages \((\d+) as before/.exec(out)?.[1] ?? Number.NaN);
  expect(recalled, out + err).not.toBeNaN();
  const isIndexRecalled = /^Indexed \d+ pages, as before$/m.test(err);
  return { out: fingerprints(join(folder, "dist")), recalled, isIndexRecalled };
}

function pagesOf(folder: string): string {
  return join(folder, "cache/contract-atlas/pages");
}

function fingerprints(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths
      .toSorted()
      .map((path) => [
        path.slice(folder.length),
        createHash("sha256").update(readFileSync(path)).digest("hex"),
      ]),
  );
}

/** Some of the demo, as it is when it has been built with nothing known. Where a build lies belongs to what is kept of it. */
const folder = mkdtempSync(join(tmpdir(), "contract-atlas-test-"));
const builtOnce = mkdtempSync(join(tmpdir(), "contract-atlas-test-"));
let first: Built;

beforeAll(async () => {
  for (const file of ["systems.yaml", ...files])
    cpSync(join(demo, file), join(folder, "contracts", file));
  configure(folder, {});
  first = await build(folder);
  cpSync(folder, builtOnce, { recursive: true });
}, 120_000);
beforeEach(() => {
  rmSync(folder, { recursive: true });
  cpSync(builtOnce, folder, { recursive: true });
});
afterAll(() => {
  for (const each of [folder, builtOnce]) rmSync(each, { recursive: true, force: true });
});

it("takes over pages of an earlier build that are as fresh as new ones", async () => {
  let known = first;
  for (const change of changes) {
    change(folder);
    const { out } = known;
    known = await build(folder);
    expect(known.out, `${change}`).not.toEqual(out);
    expect(known.isIndexRecalled, `${change}`).toBe(false);
  }
  expect(known.recalled).toBeGreaterThan(10);
  rmSync(pagesOf(folder), { recursive: true });
  const { out, recalled } = await build(folder);
  expect(recalled).toBe(0);
  expect(known.out).toEqual(out);
}, 600_000);

it("takes over all pages where nothing has changed, and the search index", async () => {
  const before = await build(folder);
  const page = join(folder, "dist/contracts/retail/till-ledger/index.html");
  const { ino } = statSync(page);
  const again = await build(folder);
  expect(again).toEqual({ ...first, recalled: before.recalled, isIndexRecalled: true });
  // Nothing of it was written.
  expect(statSync(page).ino).toBe(ino);
  expect([first.recalled, again.recalled > 10]).toEqual([0, true]);
  const choir = "# Choir ↔ Organ\n\n## Overview\n\nSunday.\n";
  writeFileSync(join(folder, "contracts/choir.md"), choir);
  const joined = await build(folder);
  // The stranger's pages are made, and no other of their kind.
  expect(joined.recalled).toBeGreaterThanOrEqual(again.recalled);
}, 300_000);

it.each([
  ["", "data-pagefind-body", "data-pagefind-bodx"],
  [", or what the index reads of it", '<html lang="en"><main', '<html lang="xx"><main'],
])(
  "makes a page again that is not as it was kept%s",
  async (_, was, is) => {
    const [name = ""] = readdirSync(pagesOf(folder));
    const file = join(pagesOf(folder), name);
    const kept = readFileSync(file, "latin1");
    const { recalled } = await build(folder);
    writeFileSync(file, kept.replace(was, is), "latin1");
    const { out, recalled: left } = await build(folder);
    expect(out).toEqual(first.out);
    expect(left).toBeLessThan(recalled);
  },
  300_000,
);

it("writes a page again whose file somebody has changed since, whatever time it has", async () => {
  await build(folder);
  const page = (name: string) => join(folder, `dist/contracts/retail/${name}/index.html`);
  const { atime, mtime } = statSync(page("till-ledger"));
  writeFileSync(
    page("till-ledger"),
    readFileSync(page("till-ledger"), "utf8").replace("Till", "Toll"),
  );
  utimesSync(page("till-ledger"), atime, mtime);
  chmodSync(page("till-stock"), 0o600);
  expect((await build(folder)).out).toEqual(first.out);
  expect(statSync(page("till-stock")).mode & 0o444).toBe(0o444);
}, 300_000);

/** Changes what is kept of the build beside its pages. */
function repack(file: string, change: (record: string) => string): void {
  const kept = readFileSync(file);
  const end = kept.length - 12;
  const length = Number(kept.subarray(end).toString());
  const places: { path: string; key: string; offset: number; length: number }[] = JSON.parse(
    kept.subarray(end - length, end).toString(),
  );
  const next = newPack(file);
  for (const { path, key, offset, length } of places) {
    const bytes = kept.subarray(offset, offset + length);
    next.add({ path, key }, path === "build.json" ? Buffer.from(change(`${bytes}`)) : bytes);
  }
  next.finish();
}

it("makes pages again that ask for other bundled files than there are", async () => {
  const [name = ""] = readdirSync(pagesOf(folder));
  repack(join(pagesOf(folder), name), (text) => text.replace(/"assets":\["./, '"assets":["-'));
  expect(await build(folder)).toEqual({ ...first, isIndexRecalled: false });
}, 300_000);
