/** What was read last time, so that a folder that is read again costs what has changed in it. */
import { isDeepStrictEqual } from "node:util";
import type { ContractDocument, Source } from "../contract/document.ts";
import type { KnownSystem } from "../contract/systems.ts";

type Read = (
  sources: readonly Source[],
  known: readonly KnownSystem[],
) => Promise<ContractDocument[]>;

export interface Memory {
  /** Whether there is anything in it. */
  readonly isEmpty: boolean;
  /** Reads with `read` what it doesn't know, in the order given. For one vocabulary. */
  read(
    read: Read,
    sources: readonly Source[],
    known: readonly KnownSystem[],
  ): Promise<ContractDocument[]>;
}

export function openMemory(): Memory {
  let documents = new Map<string, ContractDocument>();
  // A contract's text means what it means by the systems that are known.
  let knownThen: readonly KnownSystem[] = [];

  return {
    get isEmpty() {
      return documents.size === 0;
    },
    async read(read, sources, known) {
      const before = isDeepStrictEqual(known, knownThen) ? documents : new Map<string, never>();
      const remembered = sources.map((source) => {
        const document = before.get(source.file);
        return document && isDeepStrictEqual(document.source, source) ? document : undefined;
      });
      const others = sources.filter((_, index) => !remembered[index]);
      const fresh = (await read(others, known)).values();
      const all = remembered.flatMap((document) => document ?? fresh.next().value ?? []);
      documents = new Map(all.map((document) => [document.source.file, document]));
      knownThen = known;
      return all;
    },
  };
}
