/** Contracts read by one command after another: what comes of it is what reading gives, and only what changed is read. */
import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { ContractDocument, Source } from "../../../src/contract/model/document.ts";
import { readContract } from "../../../src/contract/read.ts";
import type { KnownSystem } from "../../../src/contract/names/systems.ts";
import type { OwnWords } from "../../../src/contract/vocabulary/own-words.ts";
import { openMemory } from "../../../src/reading/remember.ts";
import { keptReadings } from "../../../src/kept/kept-readings.ts";

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "readings-"));
  file = join(folder, "readings/of-a-folder.readings");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const template = readFileSync(
  join(import.meta.dirname, "../../../contracts/retail/till-ledger.md"),
  "utf8",
);
const till: Source = { file: "till.md", path: "docs/till.md", text: template };
const shop: Source = { file: "shop.md", path: "docs/shop.md", text: "# Shop ↔ GL\n" };

interface Asked {
  known?: KnownSystem[];
  vocabulary?: OwnWords;
}

/** A command of its own; says what it had to read. */
async function read(sources: Source[], { known = [], vocabulary = {} }: Asked = {}) {
  const asked: string[] = [];
  const memory = openMemory(keptReadings(file, vocabulary));
  const documents = await memory.read(
    async (some, systems) => {
      asked.push(...some.map((source) => source.file));
      return some.map((source) => readContract(source, systems));
    },
    sources,
    known,
  );
  return { asked, documents: documents.map(asData) };
}

/** A function isn't equal to another that does the same. */
function asData({ placeOf, ...document }: ContractDocument) {
  return { ...document, place: placeOf("flows.0.errorHandling.fallback") };
}

it("gives what reading gives, and reads nothing that it knows", async () => {
  const first = await read([till, shop]);
  expect(first.asked).toEqual(["till.md", "shop.md"]);
  const second = await read([till, shop]);
  expect(second.asked).toEqual([]);
  expect(second.documents).toEqual([till, shop].map((source) => asData(readContract(source))));
});

it("reads what changed, and keeps that with what didn't", async () => {
  const changed = { ...shop, text: "# Shop ↔ Ledger\n" };
  await read([till, shop]);
  const second = await read([till, changed]);
  expect(second.asked).toEqual(["shop.md"]);
  expect(second.documents[1]?.contract.systems[1]?.name).toBe("Ledger");
  expect((await read([till, changed])).asked).toEqual([]);
});

it("keeps nothing of a contract that is gone", async () => {
  await read([till, shop]);
  const both = statSync(file).size;
  expect((await read([shop])).asked).toEqual([]);
  expect(statSync(file).size).toBeLessThan(both / 2);
});

it.each<[string, Asked]>([
  ["other systems are known", { known: [{ id: "ledger", name: "Ledger", aliases: ["GL"] }] }],
  ["a team has other words", { vocabulary: { labels: { fallback: ["Second Wind"] } } }],
])("reads all anew once %s", async (_, asked) => {
  await read([till, shop]);
  expect((await read([till, shop], asked)).asked).toEqual(["till.md", "shop.md"]);
});

it("knows a text again whatever its line ends", async () => {
  const old = { ...shop, text: "\uFEFF# Shop ↔ GL\r\rDaily.\r\n" };
  const { documents } = await read([old]);
  const second = await read([old]);
  expect(second.asked).toEqual([]);
  expect(second.documents).toEqual(documents);
});

it("reads again what was damaged", async () => {
  await read([till, shop]);
  const bytes = readFileSync(file);
  bytes[100] = (bytes[100] ?? 0) ^ 255;
  writeFileSync(file, bytes);
  expect((await read([till, shop])).asked).toEqual(["till.md"]);
  writeFileSync(file, "cut off");
  expect((await read([till, shop])).asked).toEqual(["till.md", "shop.md"]);
});

it("keeps nothing where nothing can be written", async () => {
  writeFileSync(join(folder, "readings"), "a file, where the folder would be");
  await read([shop]);
  expect((await read([shop])).asked).toEqual(["shop.md"]);
});

it("stays as long as it is asked for, and goes with those that nobody asks for", async () => {
  const other = join(folder, "readings/of-a-folder-that-is-gone.readings");
  const monthsAgo = new Date(Date.now() - 100 * 24 * 60 * 60 * 1000);
  await read([till]);
  for (const path of [file, other]) {
    writeFileSync(path, readFileSync(file));
    utimesSync(path, monthsAgo, monthsAgo);
  }
  expect((await read([till])).asked).toEqual([]);
  expect(readdirSync(join(folder, "readings"))).toEqual([basename(file)]);
});

it("is asked only for what the command reads first", async () => {
  const memory = openMemory(keptReadings(file));
  const reads = (sources: Source[]) =>
    memory.read(async (some) => some.map((source) => readContract(source)), sources, []);
  await reads([till]);
  const { mtimeMs, size } = statSync(file);
  await reads([till, shop]);
  expect(statSync(file)).toMatchObject({ mtimeMs, size });
});
