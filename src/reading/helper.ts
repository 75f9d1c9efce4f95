/** A thread that reads contracts, seen from the one that asks it. */
import { extname } from "node:path";
import { Worker } from "node:worker_threads";
import type { PackedDocument, Source } from "../contract/document.ts";
import type { KnownSystem } from "../contract/systems.ts";
import type { OwnWords } from "../contract/vocabulary/own-words.ts";

export interface Question {
  number: number;
  sources: readonly Source[];
  known: readonly KnownSystem[];
}

export interface Answer {
  number: number;
  documents: PackedDocument[];
}

export interface Helper {
  /** Nothing where the thread has ended before it had read them. */
  read(
    sources: readonly Source[],
    known: readonly KnownSystem[],
  ): Promise<PackedDocument[] | undefined>;
  close(): void;
}

/** Compiled or not, the thread's file is of the same kind as this one. */
const threadFile = new URL(`./thread${extname(import.meta.url)}`, import.meta.url);

export function openHelper(vocabulary: OwnWords): Helper {
  const worker = new Worker(threadFile, { workerData: vocabulary });
  const waiting = new Map<number, (documents: PackedDocument[] | undefined) => void>();
  let asked = 0;
  let hasEnded = false;

  function end(): void {
    hasEnded = true;
    for (const answer of waiting.values()) answer(undefined);

    waiting.clear();
  }

  worker.on("message", ({ number, documents }: Answer) => {
    waiting.get(number)?.(documents);
    waiting.delete(number);
  });
  worker.on("error", end);
  worker.on("exit", end);

  return {
    read: (sources, known) =>
      new Promise((resolve) => {
        if (hasEnded) return resolve(undefined);
        const number = (asked += 1);
        waiting.set(number, resolve);
        worker.postMessage({ number, sources, known } satisfies Question);
      }),
    close: () => void worker.terminate(),
  };
}
