import type { ContractDocument } from "../../contract/model/document.ts";
import type { Report, Rule, RuleSubject } from "../shared/rule.ts";
import { noticed } from "./noticed.ts";
import { whyOneSystem } from "./one-system.ts";

const reading = noticed({
  id: "no-two-systems",
  severity: "error",
  summary: "A contract is between at least two systems, which its title names.",
  why: "Without its two systems a contract has no place on the map, and no flow a direction.",
  example: {
    passes: "# Integration Contract: Till ↔ Ledger\n",
    fails: "# Integration Contract: Till\n",
  },
});

/** Reading knows no more of the registry than names; where it says what makes two of them one is told here. */
export const noTwoSystems: Rule = {
  ...reading,
  *check(subject: RuleSubject): Iterable<Report> {
    const documents = new Map<object, ContractDocument>(
      subject.documents.map((document) => [document, document]),
    );
    for (const report of reading.check(subject, undefined) as Iterable<Report>) {
      const document = documents.get(report.document);
      yield { ...report, ...(document && whyOneSystem(document, subject)) };
    }
  },
};
