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
        if (first === undefined) continue;
        for (const document of copies) {
          yield {
            document,
            place: document.placeOf("title"),
            ...words(first, document),
          };
        }
      }
    }
  },
};

function words(
  { contract: { title }, source: { path } }: ContractDocument,
  { contract }: ContractDocument,
): Pick<Report, "message" | "hint"> {
  const order = contract.title === title ? "" : " (its names in another order)";
  return {
    message: `This is ${path} once more: both have one title${order}, one pair of systems and the same flows.`,
    hint: "Delete one of the two; if it was to become another contract, say what differs in its title and below the directions.",
  };
}

/** What names no two systems may be no contract. */
function isContract({ contract }: ContractDocument): boolean {
  return contract.systems.length >= 2 && isLive(contract);
}

/** A pair is one pair, whichever of the two its title names first. */
function nameOf({ contract: { title, systems } }: ContractDocument): string {
  const words = title.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean);
  return JSON.stringify([words.toSorted(), systems.map(({ id }) => id).toSorted()]);
}

/** The title's first system has its flow first. */
function saidIn({ contract: { overview, flows } }: ContractDocument): string {
  return JSON.stringify([overview, flows.map((flow) => JSON.stringify(flow)).toSorted()]);
}
