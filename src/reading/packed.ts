/** Documents as bytes, in which they go from thread to thread and to the disk. */
import { deserialize, serialize } from "node:v8";
import type { ContractDocument, PackedDocument, Source } from "../contract/document.ts";
import { readPacked, unpack } from "../contract/read.ts";
import type { KnownSystem } from "../contract/systems.ts";

const cameAs = new WeakMap<ContractDocument, Uint8Array>();

export function readAsBytes(source: Source, known: readonly KnownSystem[]): Uint8Array {
  return serialize(readPacked(source, known));
}

/** @param source what it was read from */
export function fromBytes(bytes: Uint8Array, source: Source): ContractDocument {
  return unpack(deserialize(bytes) as PackedDocument, source);
}

/** The same, where the bytes will be wanted once more: making them takes as long as reading them. */
export function fromBytesToKeep(bytes: Uint8Array, source: Source): ContractDocument {
  const document = fromBytes(bytes, source);
  cameAs.set(document, bytes);
  return document;
}

/** Once: what it came as is given away. */
export function toBytes(document: ContractDocument): Uint8Array {
  const bytes = cameAs.get(document);
  cameAs.delete(document);
  // Without what the text gives again, and what can't be written.
  return bytes ?? serialize({ ...document, source: undefined, placeOf: undefined });
}
