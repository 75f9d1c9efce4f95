import { resolve } from "node:path";
import { nameIndex, sameName } from "../../contract/names/same-name.ts";
import { memoryOf } from "../files/read-contracts.ts";
import type { Settings } from "../settings/settings.ts";
import { shownPath } from "../../workspace/shown-path.ts";
import { loadWorkspace, NothingToRead } from "../../workspace/workspace.ts";

/** Paths of the contracts that bind both systems, under whatever names the catalogue knows them by, besides `path`. */
export async function contractsBetween(
  { a, b }: { a: string; b: string },
  settings: Settings,
  path: string,
): Promise<string[]> {
  const folder = resolve(settings.folder);
  try {
    const { catalogue, documents } = await loadWorkspace({
      folder,
      vocabulary: settings.vocabulary,
      memory: memoryOf(settings),
    });
    const systems = nameIndex(catalogue.systems);
    const [one, other] = [a, b].map((name) => sameName(name, systems)?.id);
    return documents
      .filter(({ contract }) => {
        const ids = new Set(contract.systems.map(({ id }) => id));
        return one !== undefined && other !== undefined && ids.has(one) && ids.has(other);
      })
      .map(({ source }) => shownPath(resolve(folder, source.file)))
      .filter((found) => resolve(found) !== resolve(path));
  } catch (error) {
    if (error instanceof NothingToRead) return [];
    throw error;
  }
}
