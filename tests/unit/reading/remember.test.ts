/** A folder read again: what comes of it is what a first reading gives, and only what changed is read. */
import { expect, test } from "vitest";
import type { Source } from "../../../src/contract/model/document.ts";
import { readContract } from "../../../src/contract/read.ts";
import type { KnownSystem } from "../../../src/contract/names/systems.ts";
import { openMemory } from "../../../src/reading/remember.ts";

const ledger = { id: "ledger", name: "Ledger", aliases: ["GL"] };

function source(file: string, between: string): Source {
  return { file, path: `contracts/${file}`, text: `# ${between}\n\n## Overview\n\nDaily.\n` };
}

/** Reads in turn, and says what each reading had to read. */
async function readInTurn(...turns: [sources: Source[], known?: KnownSystem[]][]) {
  const memory = openMemory();
  const asked: string[][] = [];
  const titles: string[][] = [];
  for (const [sources, known = []] of turns) {
    const documents = await memory.read(
      async (some, systems) => {
        asked.push(some.map(({ file }) => file));
        return some.map((each) => readContract(each, systems));
      },
      sources,
      known,
    );
    titles.push(documents.map(({ contract }) => contract.systems.map(({ id }) => id).join(" ")));
  }
  return { asked, titles };
}

const [a, b, c] = [
  source("a.md", "Till ↔ GL"),
  source("b.md", "Till ↔ Shop"),
  source("c.md", "Shop ↔ GL"),
];

test("only what changed or is new is read, and what is gone is gone", async () => {
  const changed = source("b.md", "Till ↔ Web Shop");
  const { asked, titles } = await readInTurn([[a, b]], [[a, changed, c]], [[c]], [[a, c]]);
  expect(asked).toEqual([["a.md", "b.md"], ["b.md", "c.md"], [], ["a.md"]]);
  expect(titles).toEqual([
    ["till gl", "till shop"],
    ["till gl", "till web-shop", "shop gl"],
    ["shop gl"],
    ["till gl", "shop gl"],
  ]);
});

test("all is read anew once other systems are known", async () => {
  const { asked, titles } = await readInTurn([[a, b]], [[a, b], [ledger]]);
  expect(asked[1]).toEqual(["a.md", "b.md"]);
  expect(titles[1]).toEqual(["till ledger", "till shop"]);
});

test("a file that people are told of by another path is read anew", async () => {
  const { asked } = await readInTurn([[a]], [[{ ...a, path: "docs/a.md" }]]);
  expect(asked[1]).toEqual(["a.md"]);
});
