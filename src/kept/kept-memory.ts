import type { OwnWords } from "../contract/vocabulary/own-words.ts";
import { type Memory, openMemory } from "../reading/remember.ts";
import { readingsFile } from "./cache-home.ts";
import { keptReadings } from "./kept-readings.ts";

/**
 * Of a folder's contracts, begun with what an earlier command has read of them.
 *
 * @param folder absolute
 */
export function keptMemory(folder: string, vocabulary?: OwnWords): Memory {
  return openMemory(keptReadings(readingsFile(folder), vocabulary));
}
