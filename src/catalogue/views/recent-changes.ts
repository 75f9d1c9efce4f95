/** What changed lately, over all contracts. */
import { compare } from "../compare.ts";
import type { Change } from "../../contract/schema.ts";
import type { Catalogue } from "../schema.ts";
import { anchorIn } from "./anchors.ts";
import { contractLink, type ContractLinkView } from "./parties.ts";

export interface RecentChange {
  contract: ContractLinkView;
  anchor: string | undefined;
  /** The contract's file, from which links in the text start. */
  file: string;
  change: Change;
}

/** Newest first; entries without a readable date can't be placed and are left out. */
export function recentChanges(catalogue: Catalogue, limit: number): RecentChange[] {
  return catalogue.contracts
    .flatMap((contract) =>
      contract.changeLog.map((change) => ({
        contract: contractLink(contract),
        anchor: anchorIn(contract, "change-log"),
        file: contract.file,
        change,
      })),
    )
    .filter(({ change }) => change.date?.date !== undefined)
    .toSorted((one, two) => compare(two.change.date?.date ?? "", one.change.date?.date ?? ""))
    .slice(0, limit);
}
