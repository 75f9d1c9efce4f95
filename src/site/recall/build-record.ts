/** What is kept of a whole build beside its pages: by it the next one sees at once whether anything else is told. */
import { createHash } from "node:crypto";
import { z } from "zod";
import type { Source } from "../../contract/model/document.ts";
import type { NewPack } from "../../kept/new-pack.ts";
import type { Pack } from "../../kept/pack.ts";

const recordSchema = z.object({
  /** Of what all its pages had in common. */
  frame: z.string(),
  /** Of all texts that were read. */
  texts: z.string(),
  /** Names of the bundled files that the pages may ask for. */
  assets: z.array(z.string()),
});
export type BuildRecord = z.infer<typeof recordSchema>;

/** No page has this path or key. */
const entry = { path: "build.json", key: "" };

export function readRecord(pack: Pack): BuildRecord | undefined {
  const record = pack.read(entry);
  return record && recordSchema.safeParse(JSON.parse(record.toString())).data;
}

export function addRecord(pack: NewPack, record: BuildRecord): void {
  pack.add(entry, Buffer.from(JSON.stringify(record)));
}

/** @param registry `systems.yaml`, where there is one */
export function keyOfTexts(contracts: readonly Source[], registry: Source | undefined): string {
  const texts = createHash("sha256");
  for (const { file, text } of registry ? [registry, ...contracts] : contracts)
    texts.update(file).update("\0").update(text).update("\0");
  return texts.digest("hex");
}
