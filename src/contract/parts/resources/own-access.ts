/** Several resources behind one label often share one wording, which may tell them apart. */
import { accessOfEach } from "../access/access-of-each.ts";
import type { FoundResource } from "../named-resources/found-resource.ts";
import type { SystemNames } from "../../names/systems.ts";

export function withOwnAccess(
  found: readonly FoundResource[],
  systems: SystemNames,
): FoundResource[] {
  const sharing = Map.groupBy(found, ({ permissions }) => permissions ?? "");
  const ownAccess = new Map<FoundResource, string>();
  for (const [wording, resources] of sharing) {
    const names = [...new Set(resources.map(({ name }) => name))];
    const of = names.length > 1 && wording ? accessOfEach(wording, names, systems) : undefined;
    for (const resource of of ? resources : []) ownAccess.set(resource, of?.(resource.name) ?? "");
  }
  return found.map((resource) => {
    const own = ownAccess.get(resource);
    return own === undefined ? resource : { ...resource, ownAccess: own };
  });
}
