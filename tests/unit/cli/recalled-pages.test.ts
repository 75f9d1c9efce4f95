/** A build that takes over pages from an earlier one writes what a build without any would, whatever has changed. */
import { createHash } from "node:crypto";
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { newPack } from "../../../src/kept/pack.ts";
import { run } from "./program.ts";

const demo = join(import.meta.dirname, "../../../contracts");

const files = [
  "retail/till-ledger.md",
  "retail/till-stock.md",
  "finance/payroll-ledger.md",
  "supply/orders-warehouse.md",
] as const;

/** Its pages are made, and no other of its kind. */
const stranger = "a contract between others";

/** Changes that reach other pages than the changed file's own, each by another way. */
const changes: Record<string, (folder: string) => void> = {
  "an owner and an alias in the registry": (folder) => {
    edit(join(folder, "contracts/systems.yaml"), /owner: .+/, "owner: Night Shift");
    edit(join(folder, "contracts/systems.yaml"), /aliases: \[/, "aliases: [Quite Another Name, ");
  },
  "a runbook": (folder) =>
    writeFileSync(
      join(folder, "runbook.md"),
      "See contracts/retail/till-ledger.md#rollback-plan\n",
    ),
  "a link to a contract that isn't there": (folder) =>
    appendFileSync(
      join(folder, "contracts", files[1]),
      "\n\n[One](till-ledger-2.md), <a href=till-ledger-2.md>again</a>\n",
    ),
  "a contract more": (folder) =>
    cpSync(join(folder, "contracts", files[0]), join(folder, "contracts/retail/till-ledger-2.md")),
  [stranger]: (folder) =>
    writeFileSync(
      join(folder, "contracts/choir.md"),
      "# Choir ↔ Organ\n\n## Overview\n\nSunday.\n",
    ),
  "a contract less": (folder) => rmSync(join(folder, "contracts", files[3])),
  "the catalogue's name, its footer and where files are edited": (folder) =>
    configure(folder, {
      title: "Night contracts",
      footer: "By night",
      repository: "https://example.com/edit/{path}",
    }),
  "a sentence of a contract": (folder) =>
    appendFileSync(join(folder, "contracts", files[0]), "\n\nOne more sentence.\n"),
  // Last: the index is begun with the pages as they were, and a place among them for the new one.
  "a shared resource of one contract": (folder) =>
    appendFileSync(
      join(folder, "contracts", files[2]),
      "\n\n## Shared Resources\n\n### Databases\n- **Database:** night_dw\n- **Tables:** `night_dw.entries`\n",
    ),
};

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
  expect(first.recalled).toBe(0);
  let known = await build(folder);
  expect(known.recalled).toBeGreaterThan(10);
  for (const [what, change] of Object.entries(changes)) {
    change(folder);
    const { out, recalled } = known;
    known = await build(folder);
    if (what === stranger) expect(known.recalled).toBeGreaterThanOrEqual(recalled);
    expect(known.out, what).not.toEqual(out);
  }
  rmSync(join(folder, "cache/contract-atlas/pages"), { recursive: true });
  const { out, recalled } = await build(folder);
  expect(recalled).toBe(0);
  expect(known.out).toEqual(out);
}, 600_000);

it("takes over the search index where each page and each name is as it was", async () => {
  const again = await build(folder);
  expect(again.isIndexRecalled).toBe(true);
  expect(again.out).toEqual(first.out);
  changes["a sentence of a contract"]?.(folder);
  expect((await build(folder)).isIndexRecalled).toBe(false);
  expect((await build(folder)).isIndexRecalled).toBe(true);
}, 300_000);

it("makes a page again that is not as it was kept", async () => {
  const pages = join(folder, "cache/contract-atlas/pages");
  const [name = ""] = readdirSync(pages);
  const kept = readFileSync(join(pages, name), "latin1");
  writeFileSync(
    join(pages, name),
    kept.replace("data-pagefind-body", "data-pagefind-bodx"),
    "latin1",
  );
  changes["a sentence of a contract"]?.(folder);
  const { out } = await build(folder);
  rmSync(pages, { recursive: true });
  expect(out).toEqual((await build(folder)).out);
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
  const pages = join(folder, "cache/contract-atlas/pages");
  const [name = ""] = readdirSync(pages);
  repack(join(pages, name), (text) => text.replace(/"assets":\["./, '"assets":["-'));
  expect(await build(folder)).toEqual({ ...first, isIndexRecalled: false });
}, 300_000);
