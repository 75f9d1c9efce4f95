import { ownedSystems } from "../../catalogue/facts/owned-systems.ts";
import type { Placeholder } from "../../contract/model/document.ts";
import type { SystemReference } from "../../contract/model/schema.ts";
import { normaliseHeading } from "../../contract/vocabulary/vocabulary.ts";
import { headingMeant } from "./heading-meant.ts";
import { isLive } from "../../contract/model/is-live.ts";
import type { Report, Rule, RuleSubject } from "../shared/rule.ts";
import { headingPlace, placeholdersIn } from "./sections.ts";

export const ownerMissing: Rule = {
  id: "owner-missing",
  severity: "warning",
  findsAbsence: true,
  summary:
    "Every system of a contract has an owner, in the contract's contacts or in `systems.yaml`.",
  why: "Whoever finds a fault at night needs somebody to call, and a change needs somebody to agree with.",
  example: {
    passes: `# Integration Contract: Till ↔ Ledger

## Contacts

**Till Owner:** Retail Systems (retail-systems@example.com)
**Ledger Owner:** Finance Platform (finance-platform@example.com)
`,
    fails: `# Integration Contract: Till ↔ Ledger

## Contacts

**Till Owner:** Retail Systems (retail-systems@example.com)
`,
  },
  *check({ documents, catalogue }: RuleSubject): Iterable<Report> {
    const owned = ownedSystems(catalogue);
    for (const document of documents) {
      const { contract } = document;
      if (!isLive(contract)) continue;
      const unfilled = placeholdersIn(document, "contacts");
      for (const [index, system] of contract.systems.entries()) {
        const hasContact = contract.contacts.some((contact) => contact.system === system.id);
        if (hasContact || owned.has(system.id) || isAskedFor(system, unfilled)) continue;
        const heading = headingPlace(document, "contacts");
        yield {
          document,
          place: heading ?? document.placeOf(`systems.${index}`),
          message: `Nobody is named for ${system.name}: there is no one to ask when it changes or fails.`,
          hint: `Under “Contacts”, add \`**${system.name} Owner:** …\`, or give ${system.name} an \`owner\` in systems.yaml.${heading ? "" : headingMeant(document, "contacts")}`,
        };
      }
    }
  },
};

function isAskedFor({ name, role }: SystemReference, unfilled: readonly Placeholder[]): boolean {
  const names = [name, `System ${role}`].map(normaliseHeading);
  const labels = unfilled.map(({ label = "" }) => normaliseHeading(label));
  return labels.some((label) => names.some((words) => ` ${label} `.includes(` ${words} `)));
}
