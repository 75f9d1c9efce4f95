/**
 * A contract may tell of systems that only other contracts are about. What it says of them is understood once all
 * contracts are read, as if the registry had named them.
 */
import type { AccessTold, ContractDocument, OpenAccess } from "../../contract/model/document.ts";
import type { Access, AccessMode, Contract, ResourceKind } from "../../contract/model/schema.ts";
import type { KnownSystem } from "../../contract/names/registry-names.ts";
import { namesFrom } from "../../contract/names/names-in-use.ts";
import { readAccess } from "../../contract/parts/access/access.ts";
import { accessOfEach } from "../../contract/parts/access/access-of-each.ts";
import { merge } from "../../contract/parts/access/access-tokens.ts";
import { OtherSystems } from "./other-systems.ts";

type Read = Pick<ContractDocument, "contract" | "openAccess">;

/** @param known the systems by whose names all contracts have been read */
export function withAccessOfOthers(
  documents: readonly Read[],
  known: readonly KnownSystem[],
): Contract[] {
  const others = new OtherSystems(documents, known);
  return documents.map(({ contract, openAccess }) => {
    if (!openAccess) return contract;
    const { names, told } = openAccess;
    const byResource = Map.groupBy(told, ({ resource }) => resource);
    const ownNames = once(() => namesFrom(names, known));
    const resources = contract.resources.map((resource) => {
      const added = (byResource.get(resource.id) ?? []).flatMap((each) => {
        const ids = others.namedIn(each.wording, ownNames);
        return ids.length === 0 ? [] : accessTold(each, ids, { others, names, ...resource });
      });
      return added.length === 0
        ? resource
        : { ...resource, access: joined(resource.access, added) };
    });
    return { ...contract, resources };
  });
}

interface Of {
  others: OtherSystems;
  names: OpenAccess["names"];
  kind: ResourceKind;
}

/** Of these systems, as far as it is certain what they do. */
function accessTold(
  { wording, among }: AccessTold,
  ids: readonly string[],
  { others, names, kind }: Of,
): Access[] {
  const systems = others.namesWith(ids, names);
  const own = among && accessOfEach(wording, among.all, systems)?.(among.name);
  return readAccess(own ?? wording, systems, kind).filter(
    ({ system, mode }) => ids.includes(system) && mode !== "unknown",
  );
}

function joined(known: readonly Access[], added: readonly Access[]): Access[] {
  const modes = new Map<string, AccessMode>(known.map(({ system, mode }) => [system, mode]));
  for (const { system, mode } of added) modes.set(system, merge(modes.get(system), mode));
  return Array.from(modes, ([system, mode]) => ({ system, mode }));
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
