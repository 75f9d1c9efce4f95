import { ownerView } from "../../catalogue/views/owner/owner-view.ts";
import type { Owner } from "../../catalogue/views/people/owners.ts";
import { ownerPath } from "../../catalogue/addresses.ts";
import type { Atlas } from "../atlas/atlas.ts";
import { referencesTo } from "./references.ts";

export function ownerFacts(atlas: Atlas, owner: Owner) {
  const { id, name, email } = owner;
  const path = ownerPath(id);
  return {
    path,
    name,
    email,
    view: ownerView(atlas.catalogue, owner),
    references: referencesTo(atlas, path),
  };
}
