/** Reads contracts on all cores: it is the longest part of every command, and no contract waits for another. */
import { setImmediate } from "node:timers/promises";
import type { ContractDocument, PackedDocument, Source } from "../contract/model/document.ts";
import { unpack } from "../contract/read.ts";
import type { KnownSystem } from "../contract/names/systems.ts";
import type { OwnWords } from "../contract/vocabulary/own-words.ts";
import { entryFile } from "../package/root.ts";
import { tuneCompiler } from "./tune-compiler.ts";
import { readAllFully } from "./read-fully.ts";
import { openThread, type Thread } from "../threads/asked.ts";
import { helpersFor, worthHelp } from "../threads/helpers.ts";

export interface Readers {
  /** In the order given. */
  read(sources: readonly Source[], known: readonly KnownSystem[]): Promise<ContractDocument[]>;
  close(): void;
}

/** What a thread is asked to read. */
export interface Unread {
  sources: readonly Source[];
  known: readonly KnownSystem[];
}

type Helper = Thread<Unread, PackedDocument[]>;

/** Few enough that nobody waits long for the last one, many enough that sending them costs nothing. */
const batchSize = 16;

/**
 * Threads begin at once, so that they are there when the files' texts are.
 *
 * @param expected How many contracts will have to be read, at the least.
 */
export function openReaders(
  expected: number,
  vocabulary: OwnWords,
  helpers = helpersFor(expected),
): Readers {
  const team: Helper[] = [];
  if (expected >= worthHelp) tuneCompiler();
  const gather = (size: number): void => {
    while (team.length < size) team.push(openThread(entryFile("reading/thread"), vocabulary));
  };
  gather(helpers);
  return {
    read(sources, known) {
      gather(helpersFor(sources.length));
      return readTogether(batchesOf(sources), known, team);
    },
    close: () => {
      for (const helper of team) void helper.close();
    },
  };
}

async function readTogether(
  batches: readonly Source[][],
  known: readonly KnownSystem[],
  team: readonly Helper[],
): Promise<ContractDocument[]> {
  const read: ContractDocument[][] = [];
  const left = batches.entries();

  async function here(): Promise<void> {
    for (const [index, batch] of left) {
      read[index] = unpackAll(await readAllFully(batch, known), batch);
      // Lets the helpers' answers in.
      await setImmediate();
    }
  }

  async function there(helper: Helper): Promise<void> {
    for (const [index, batch] of left) {
      const packed = await helper.ask({ sources: batch, known }).catch(() => []);
      const isWhole = packed.length === batch.length;
      // A helper that died leaves its batch to this thread.
      read[index] = unpackAll(isWhole ? packed : await readAllFully(batch, known), batch);
      if (!isWhole) return;
    }
  }

  // Two batches on the way to each helper: one it reads, one it finds when it is done.
  await Promise.all([...team.flatMap((helper) => [there(helper), there(helper)]), here()]);
  return read.flat();
}

function unpackAll(
  documents: readonly PackedDocument[],
  sources: readonly Source[],
): ContractDocument[] {
  return sources.flatMap((source, index) => {
    const document = documents[index];
    return document ? [unpack(document, source)] : [];
  });
}

function batchesOf(sources: readonly Source[]): Source[][] {
  return Array.from({ length: Math.ceil(sources.length / batchSize) }, (_, index) =>
    sources.slice(index * batchSize, (index + 1) * batchSize),
  );
}
