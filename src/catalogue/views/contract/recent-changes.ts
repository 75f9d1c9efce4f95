/** What changed lately, over all contracts: one line each, so that a busy contract doesn't hide the others. */
import { compare } from "../../compare.ts";
import type { Change, Contract, ContractDate } from "../../../contract/model/schema.ts";
import type { Catalogue } from "../../schema.ts";
import { anchorIn } from "../parts/anchors.ts";
import { contractLink, type ContractLinkView } from "../parts/parties.ts";

export interface RecentChange {
  contract: ContractLinkView;
  anchor: string | undefined;
  /** The contract's file, from which links in the text start. */
  file: string;
  day: ContractDate;
  /** Absent where the contract says only when it was updated. */
  change?: Change | undefined;
}

/** Newest first; contracts without any readable date can't be placed and are left out. */
export function recentChanges(catalogue: Catalogue, limit: number): RecentChange[] {
  return catalogue.contracts
    .flatMap((contract) => lastChange(contract) ?? [])
    .toSorted((one, two) => newestFirst(one.day, two.day))
    .slice(0, limit);
}

function lastChange(contract: Contract): RecentChange | undefined {
  const change = newestOf(contract.changeLog);
  const day = change?.date ?? contract.lastUpdated;
  if (day?.date === undefined) return undefined;
  return {
    contract: contractLink(contract),
    anchor: change && anchorIn(contract, "change-log"),
    file: contract.file,
    day,
    change,
  };
}

/** Of one day's changes a breaking one. */
function newestOf(changes: readonly Change[]): Change | undefined {
  const [newest] = changes
    .filter(({ date }) => date?.date !== undefined)
    .toSorted(
      (one, two) => newestFirst(one.date, two.date) || Number(two.breaking) - Number(one.breaking),
    );
  return newest;
}

function newestFirst(one: ContractDate | undefined, two: ContractDate | undefined): number {
  return compare(two?.date ?? "", one?.date ?? "");
}
