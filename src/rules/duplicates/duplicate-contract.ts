import type { ContractDocument } from "../../contract/model/document.ts";
import { isLive } from "../../contract/model/is-live.ts";
import type { Report, Rule, RuleSubject } from "../shared/rule.ts";

const salesContract = `# Integration Contract: Till ↔ Ledger

## Till → Ledger

Sales of the day.
`;

export const duplicateContract: Rule = {
  id: "duplicate-contract",
  severity: "warning",
  summary: "No two files are one contract: they differ in title, systems or what flows.",
  why: "Of two copies one is corrected and the other read; the catalogue counts both.",
  example: {
    passes: `<!-- file: till-ledger.md -->
${salesContract}<!-- file: refunds.md -->
${salesContract.replace("Sales", "Refunds")}`,
    fails: `<!-- file: till-ledger.md -->
${salesContract}<!-- file: till-ledger-copy.md -->
${salesContract}`,
  },
  *check({ documents }: RuleSubject): Iterable<Report> {
    for (const alike of Map.groupBy(documents.filter(isContract), nameOf).values()) {
      if (alike.length < 2) continue;
      // To compare flows is dearer than names.
      for (const [first, ...copies] of Map.groupBy(alike, saidIn).values()) {
        for (const document of first ? copies : []) {
          yield {
            document,
            place: document.placeOf("title"),
            message: `This is ${first?.source.path} once more: both have one title, one pair of systems and the same flows.`,
            hint: "Delete one of the two; if it was to become another contract, say what differs in its title and below the directions.",
          };
        }
      }
    }
  },
};

/** What names no two systems may be no contract. */
function isContract({ contract }: ContractDocument): boolean {
  return contract.systems.length >= 2 && isLive(contract);
}

function nameOf({ contract: { title, systems } }: ContractDocument): string {
  return JSON.stringify([title, ...systems.map(({ id }) => id).toSorted()]);
}

function saidIn({ contract: { overview, flows } }: ContractDocument): string {
  return JSON.stringify([overview, flows]);
}
