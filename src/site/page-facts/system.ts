import type { System } from "../../catalogue/schema.ts";
import { downstreamView } from "../../catalogue/views/system/downstream-view.ts";
import { systemPeople } from "../../catalogue/views/system/system-people.ts";
import { systemView } from "../../catalogue/views/system/system-view.ts";
import { downstreamDiagram } from "../../diagrams/kinds/downstream.ts";
import { systemDiagram } from "../../diagrams/kinds/system.ts";
import { systemPath } from "../../catalogue/addresses.ts";
import type { Atlas } from "../atlas/atlas.ts";
import { hrefOf } from "../atlas/hrefs.ts";
import { referencesTo } from "./references.ts";

export function systemFacts(atlas: Atlas, system: System) {
  const { catalogue } = atlas;
  const path = systemPath(system.id);
  return {
    path,
    system,
    view: systemView(catalogue, system),
    people: systemPeople(catalogue, system),
    diagram: systemDiagram(catalogue, system, hrefOf),
    hops: downstreamView(catalogue, system),
    /** Absent where nothing is downstream. */
    downstream: downstreamDiagram(catalogue, system, hrefOf),
    references: referencesTo(atlas, path),
  };
}
