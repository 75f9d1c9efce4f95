/** Several resources behind one label often share one wording, which may tell them apart. */
import { accessOfEach } from "../access/access-of-each.ts";
import type { FoundResource } from "../named-resources/found-resource.ts";
import type { SystemNames } from "../../names/systems.ts";

export function withOwnAccess(
  found: readonly FoundResource[],
  systems: SystemNames,
): FoundResource[] {
  const sharing = Map.groupBy(found, ({ permissions }) => permissions ?? "");
  const told = new Map<FoundResource, Pick<FoundResource, "among" | "ownAccess">>();
  for (const [wording, resources] of sharing) {
    const names = [...new Set(resources.map(({ name }) => name))];
    if (names.length < 2 || !wording) continue;
    const of = accessOfEach(wording, names, systems);
    for (const resource of resources)
      told.set(resource, { among: names, ...(of && { ownAccess: of(resource.name) }) });
  }
  return found.map((resource) => ({ ...resource, ...told.get(resource) }));
}
