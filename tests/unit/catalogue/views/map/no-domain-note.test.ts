import { expect, test } from "vitest";
import { mapDomains } from "../../../../../src/catalogue/views/map/map-domains.ts";
import { noDomainNote } from "../../../../../src/catalogue/views/map/no-domain-note.ts";
import { subjectOf } from "../../../rules/subject.ts";

const files = `<!-- file: retail/till-ledger.md -->
# Integration Contract: Till ↔ Ledger
<!-- file: finance/payments-ledger.md -->
# Integration Contract: Payments ↔ Ledger
`;
const domainsOf = (markdown: string) => mapDomains(subjectOf(markdown).catalogue);

test("a system between two domains is told of on the map and on its part, with what gives it one", () => {
  const domains = domainsOf(files);
  expect(noDomainNote(domains)).toMatch(/several domains.*`domain` in `systems\.yaml`/);
  expect(noDomainNote(domains, "no-domain")).toBe(noDomainNote(domains));
  expect(noDomainNote(domains, "retail")).toBe(undefined);
});

test("nothing is said where each system has a domain, or none has", () => {
  const registry = "<!-- file: systems.yaml -->\nledger:\n  name: Ledger\n  domain: Finance\n";
  expect(noDomainNote(domainsOf(files + registry))).toBe(undefined);
  expect(noDomainNote(domainsOf("# Integration Contract: Till ↔ Ledger\n"))).toBe(undefined);
});
