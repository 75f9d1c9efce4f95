import { formatView } from "../../catalogue/views/format/format-view.ts";
import type { CatalogueDataFormat } from "../../catalogue/schema.ts";
import { formatPath } from "../../catalogue/addresses.ts";
import type { Atlas } from "../atlas/atlas.ts";
import { referencesTo } from "./references.ts";

export function formatFacts(atlas: Atlas, format: CatalogueDataFormat) {
  const path = formatPath(format.id);
  return {
    path,
    view: formatView(atlas.catalogue, format),
    references: referencesTo(atlas, path),
  };
}
