/** All that can be told of one text without the others: what it says, and what in it must not be published. */
import type { PackedDocument, Source } from "../contract/model/document.ts";
import type { KnownSystem } from "../contract/names/systems.ts";
import { readable, readPacked } from "../contract/read.ts";
import { findSecrets } from "../contract/secrets.ts";

export async function readFully(
  source: Source,
  known: readonly KnownSystem[],
): Promise<PackedDocument> {
  return { ...readPacked(source, known), secrets: await findSecrets(readable(source)) };
}

/** One after the other: nothing of it waits for anything but the processor. */
export async function readAllFully(
  sources: readonly Source[],
  known: readonly KnownSystem[],
): Promise<PackedDocument[]> {
  const read: PackedDocument[] = [];
  for (const source of sources) read.push(await readFully(source, known));
  return read;
}
