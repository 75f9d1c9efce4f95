import type { ContractDocument } from "../../contract/model/document.ts";
import { noticed } from "../reading/noticed.ts";
import type { Report, Rule, RuleSubject } from "../shared/rule.ts";

const id = "alias-conflict";

const about = {
  id,
  severity: "error",
  summary:
    "A contract's former ids, and a system's other names in `systems.yaml` or in brackets, belong to nobody else.",
  why: "An old link, or a name in a contract, would lead to one of two things by chance.",
  example: {
    passes: `<!-- file: till-ledger.md -->
---
aliases: [pos-ledger]
---

# Integration Contract: Till ↔ Ledger
<!-- file: shop-ledger.md -->
# Integration Contract: Shop ↔ Ledger
`,
    fails: `<!-- file: till-ledger.md -->
---
aliases: [shop-ledger]
---

# Integration Contract: Till ↔ Ledger
<!-- file: shop-ledger.md -->
# Integration Contract: Shop ↔ Ledger
`,
  },
} as const;

const namesOfSystems = noticed(about);

export const aliasConflict: Rule = {
  ...about,
  *check(subject: RuleSubject): Iterable<Report> {
    yield* namesOfSystems.check(subject, undefined) as Iterable<Report>;
    const holders = new Map<string, ContractDocument>();
    for (const document of subject.documents) {
      if (!holders.has(document.contract.id)) holders.set(document.contract.id, document);
    }
    for (const document of subject.documents) {
      for (const [index, alias] of document.contract.aliases.entries()) {
        const holder = holders.get(alias);
        if (holder === undefined) holders.set(alias, document);
        else {
          const place = document.placeOf(`aliases.${index}`);
          yield { document, place, ...conflict(alias, holder, document) };
        }
      }
    }
  },
};

function conflict(
  alias: string,
  holder: ContractDocument,
  { contract }: ContractDocument,
): Pick<Report, "message" | "hint"> {
  if (alias === contract.id)
    return {
      message: `The former id \`${alias}\` is the id the contract has now, so there is nothing to lead on from.`,
      hint: "Take it off the list, or write the id the contract had before.",
    };
  if (holder.contract.id === contract.id)
    return {
      message: `The former id \`${alias}\` is listed twice.`,
      hint: "Keep one of the two; perhaps another former id was meant.",
    };
  return {
    message: `The former id \`${alias}\` already belongs to ${holder.source.path}, so both would have the same address.`,
    hint: "Leave it with the contract that old links mean.",
  };
}
