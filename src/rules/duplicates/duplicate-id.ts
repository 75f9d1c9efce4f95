import type { ContractDocument } from "../../contract/model/document.ts";
import type { Report, Rule, RuleSubject } from "../shared/rule.ts";

export const duplicateId: Rule = {
  id: "duplicate-id",
  severity: "error",
  summary: "Every contract has an id, and so an address, of its own.",
  why: "Two contracts of one id have one address, so only one of them can be reached.",
  example: {
    passes: `<!-- file: till-ledger.md -->
# Integration Contract: Till ↔ Ledger
<!-- file: shop-ledger.md -->
# Integration Contract: Shop ↔ Ledger
`,
    fails: `<!-- file: till-ledger.md -->
# Integration Contract: Till ↔ Ledger
<!-- file: shop-ledger.md -->
---
id: till-ledger
---

# Integration Contract: Shop ↔ Ledger
`,
  },
  *check({ documents }: RuleSubject): Iterable<Report> {
    const holders = new Map<string, ContractDocument>();
    for (const document of documents) {
      const { id } = document.contract;
      const holder = holders.get(id);
      if (holder === undefined) holders.set(id, document);
      else {
        yield {
          document,
          place: document.placeOf("id"),
          message: `The id \`${id}\` already belongs to ${holder.source.path}, so both would have the same address.`,
          hint: "Rename the file, or give one of the two another `id` in its frontmatter.",
        };
      }
    }
  },
};
