/** What was read last time, so that a folder that is read again costs what has changed in it. */
import { isDeepStrictEqual } from "node:util";
import type { ContractDocument, Source } from "../contract/model/document.ts";
import type { KnownSystem } from "../contract/names/systems.ts";

type Read = (
  sources: readonly Source[],
  known: readonly KnownSystem[],
) => Promise<ContractDocument[]>;

/** Where readings outlive the command. */
export interface Shelf {
  /** Whether there is anything on it. */
  readonly isEmpty: boolean;
  /** A document for each source that it knows by the same text, name and systems. */
  take(
    sources: readonly Source[],
    known: readonly KnownSystem[],
  ): Promise<(ContractDocument | undefined)[]>;
  /** Leaves on it what was read of the sources last asked for, in their order, and nothing else. */
  keep(documents: readonly ContractDocument[]): Promise<void>;
}

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

/** @param shelf What the first reading begins with; later ones have the one before. */
export function openMemory(shelf?: Shelf): Memory {
  let documents = new Map<string, ContractDocument>();
  let firstFrom = shelf;
  // A contract's text means what it means by the systems that are known.
  let knownThen: readonly KnownSystem[] = [];

  return {
    get isEmpty() {
      return documents.size === 0 && (firstFrom?.isEmpty ?? true);
    },
    async read(read, sources, known) {
      const shelf = firstFrom;
      firstFrom = undefined;
      const remembered = shelf ? await shelf.take(sources, known) : recall(sources, known);
      const others = sources.filter((_, index) => !remembered[index]);
      const fresh = (await read(others, known)).values();
      const all = remembered.flatMap((document) => document ?? fresh.next().value ?? []);
      documents = new Map(all.map((document) => [document.source.file, document]));
      knownThen = known;
      await shelf?.keep(all);
      return all;
    },
  };

  function recall(
    sources: readonly Source[],
    known: readonly KnownSystem[],
  ): (ContractDocument | undefined)[] {
    const before = isDeepStrictEqual(known, knownThen) ? documents : new Map<string, never>();
    return sources.map((source) => {
      const document = before.get(source.file);
      return document && isDeepStrictEqual(document.source, source) ? document : undefined;
    });
  }
}
