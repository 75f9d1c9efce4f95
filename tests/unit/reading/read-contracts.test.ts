/** The demo's contracts, read by one thread and by several. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { ContractDocument, Source } from "../../../src/contract/model/document.ts";
import { readContract } from "../../../src/contract/read.ts";
import { contractFiles } from "../../../src/workspace/contract-files.ts";
import { openReaders, type Readers } from "../../../src/reading/read-contracts.ts";

const folder = join(import.meta.dirname, "../../../contracts");
const known = [{ id: "data-warehouse", name: "Data Warehouse", aliases: ["DWH"] }];
const { files } = await contractFiles(folder);
/** More than two batches a thread. */
const sources = (
  await Promise.all(
    Array.from({ length: 4 }, (_, copy) =>
      files.map(async (file): Promise<Source> => ({
        file: `${copy}/${file}`,
        path: file,
        text: await readFile(join(folder, file), "utf8"),
      })),
    ).flat(),
  )
).toSorted((a, b) => (a.file < b.file ? -1 : 1));

/** As data; the place of a fact stands for all. */
function facts({ placeOf, ...document }: ContractDocument) {
  return { ...document, places: [placeOf("flows.0.purpose"), placeOf("maintainers"), placeOf("")] };
}

async function readBy(readers: Readers) {
  try {
    return (await readers.read(sources, known)).map(facts);
  } finally {
    readers.close();
  }
}

const alone = sources.map((source) => ({ ...facts(readContract(source, known)), secrets: [] }));

test("several threads read what one reads, in the same order", async () => {
  const readers = openReaders(sources.length, {}, 2);
  expect(await readBy(readers)).toEqual(alone);
});

test("a team's own words hold in every thread", async () => {
  const text = "# A ↔ B\n\n## A → B\n\n- **Second Wind:** Ask by telephone.\n";
  const own = Array.from({ length: 64 }, (_, index) => ({ file: `${index}.md`, path: "", text }));
  const readers = openReaders(own.length, { labels: { fallback: ["Second Wind"] } }, 1);
  const fallbacks = new Set<string | undefined>();
  try {
    for (const { contract } of await readers.read(own, []))
      fallbacks.add(contract.flows[0]?.errorHandling?.fallback);
  } finally {
    readers.close();
  }
  expect([...fallbacks]).toContain("Ask by telephone.");
});

test("what a thread that ended leaves is read nevertheless", async () => {
  const readers = openReaders(sources.length, {}, 1);
  readers.close();
  expect(await readBy(readers)).toEqual(alone);
});

test.each([
  ["here", 0],
  ["in a thread", 1],
])("what must not be published is found %s", async (_, threads) => {
  const token = ["ghp", "xR7kQ2mZ9vL4tB8nW3cY6hJ1dF5gS0aPq2Ke"].join("_");
  const told = Array.from({ length: 32 }, (_, index) => ({
    file: `${index}.md`,
    path: "",
    text: `\uFEFF# A ↔ B\r\rUse ${token}.\n`,
  }));
  const readers = openReaders(0, {}, threads);
  try {
    const secret = { place: { line: 3, column: 5 }, text: token, kind: "GITHUB_TOKEN" };
    for (const { secrets } of await readers.read(told, [])) expect(secrets).toEqual([secret]);
  } finally {
    readers.close();
  }
});
