import { resolve } from "node:path";
import { type Memory, openMemory } from "../../reading/remember.ts";
import { readingsFile } from "../cache-home.ts";
import type { SiteOptions } from "../settings.ts";
import { keptReadings } from "./kept-readings.ts";

/** Of a folder's contracts, begun with what an earlier command has read of them. */
export function keptMemory({
  folder = "contracts",
  vocabulary,
}: Pick<SiteOptions, "folder" | "vocabulary">): Memory {
  return openMemory(keptReadings(readingsFile({ folder: resolve(folder) }), vocabulary));
}
