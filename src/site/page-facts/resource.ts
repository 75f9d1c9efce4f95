import type { Resource } from "../../catalogue/schema.ts";
import { resourceView } from "../../catalogue/views/resource/resource-view.ts";
import { whoToTell } from "../../catalogue/views/owner/who-to-tell.ts";
import { resourceDiagram } from "../../diagrams/kinds/resource.ts";
import { resourcePath } from "../../catalogue/addresses.ts";
import type { Atlas } from "../atlas/atlas.ts";
import { hrefOf } from "../atlas/hrefs.ts";
import { referencesTo } from "./references.ts";

export function resourceFacts(atlas: Atlas, resource: Resource) {
  const { catalogue } = atlas;
  const path = resourcePath(resource.id);
  return {
    path,
    view: resourceView(catalogue, resource),
    diagram: resourceDiagram(catalogue, resource, hrefOf),
    people: whoToTell(catalogue, resource),
    references: referencesTo(atlas, path),
  };
}
