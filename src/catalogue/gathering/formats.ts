/** The data formats contracts define: one format a name, however many contracts define it. */
import type { Contract } from "../../contract/model/schema.ts";
import { slugOf } from "../../contract/text/slug.ts";
import { compare } from "../compare.ts";
import type { CatalogueDataFormat } from "../schema.ts";

/** By name. */
export function gatherFormats(contracts: readonly Contract[]): CatalogueDataFormat[] {
  const formats = new Map<string, CatalogueDataFormat>();
  for (const contract of contracts) {
    for (const { name } of contract.dataFormats) {
      const id = formatId(name);
      const format = formats.get(id) ?? { id, name, contracts: [] };
      formats.set(id, format);
      if (!format.contracts.includes(contract.id)) format.contracts.push(contract.id);
    }
  }
  return [...formats.values()].toSorted((a, b) => compare(a.name, b.name));
}

/** `JournalBatch`, `journal_batch` and `Journal batch` → `journal-batch`; `HTTPError2` → `http-error2`. */
export function formatId(name: string): string {
  return slugOf(
    name.replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, "$1-$2").replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1-$2"),
  );
}
