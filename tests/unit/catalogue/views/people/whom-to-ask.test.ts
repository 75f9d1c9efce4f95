import { expect, test } from "vitest";
import { whomToAsk } from "../../../../../src/catalogue/views/people/whom-to-ask.ts";
import { subjectOf } from "../../../rules/subject.ts";

function asked(markdown: string) {
  const { catalogue } = subjectOf(markdown);
  const [contract] = catalogue.contracts;
  if (!contract) throw new Error("There is no contract in the text.");
  return whomToAsk(catalogue, contract);
}

const title = "# Integration Contract: Till ↔ Ledger\n\n## Till → Ledger\n\n";

test("whoever answers for each side is asked, once, by address or page", () => {
  const contacts =
    "## Contacts\n- **Till Owner:** Priya Shah, priya@x.example, Slack #shop\n- **Ledger Owner:** Grace Adeyemi\n";
  expect(asked(title + contacts)).toEqual([
    { name: "Priya Shah", email: "priya@x.example", owner: "priya-shah" },
    { name: "Grace Adeyemi", email: undefined, owner: "grace-adeyemi" },
  ]);
  const same = "## Contacts\n- **Till Owner:** Priya Shah\n- **Ledger Owner:** Priya Shah\n";
  expect(asked(title + same).map(({ name }) => name)).toEqual(["Priya Shah"]);
});

test("whom alerts reach is no owner, and a contract may name nobody", () => {
  expect(asked(`${title}## Alerts\n- **Who:** PagerDuty\n`)).toEqual([]);
});
