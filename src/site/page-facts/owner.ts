import { ownerView } from "../../catalogue/views/owner-view.ts";
import type { Owner } from "../../catalogue/views/owners.ts";
import { ownerPath } from "../../catalogue/addresses.ts";
import type { Atlas } from "../atlas.ts";
import { referencesTo } from "./references.ts";

export function ownerFacts(atlas: Atlas, owner: Owner) {
  const path = ownerPath(owner.id);
  return {
    path,
    owner,
    view: ownerView(atlas.catalogue, owner),
    references: referencesTo(atlas, path),
  };
}
