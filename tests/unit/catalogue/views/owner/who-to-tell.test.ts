import { expect, test } from "vitest";
import { whoToTell } from "../../../../../src/catalogue/views/owner/who-to-tell.ts";
import { catalogue, contract } from "../sample.ts";

test("everybody concerned is told once, writers' owners first, with the reasons", () => {
  const onCall = { role: "Ledger On-Call", system: "ledger", name: "oncall@x.example, `#ledger`" };
  const all = catalogue([
    contract({ maintainers: ["Ledger Team", "Auditors"], contacts: [onCall] }),
    contract({ id: "retail/other", maintainers: ["Strangers"], resources: [] }),
  ]);
  const [till, ledger] = all.systems;
  const [journal] = all.resources;
  if (!till || !ledger || !journal) throw new Error("The sample has them.");
  till.owner = "A Till Team";
  ledger.owner = "Ledger Team";
  ledger.contact = "Grace <grace@x.example>";
  const reach = [
    {
      role: "Ledger On-Call",
      contact: { name: "oncall@x.example", email: "oncall@x.example", more: "`#ledger`" },
    },
  ];
  const grace = { name: "Grace", email: "grace@x.example", more: undefined };
  expect(whoToTell(all, { ...journal, readers: ["till", "ledger"] })).toEqual([
    {
      id: "grace",
      name: "Grace",
      email: "grace@x.example",
      answersFor: ["Ledger, which writes and reads it"],
      contacts: reach,
    },
    {
      id: "ledger-team",
      name: "Ledger Team",
      email: undefined,
      answersFor: ["Ledger, which writes and reads it", "1 contract naming it"],
      contacts: [...reach, { role: "Ledger contact", contact: grace }],
    },
    {
      id: "a-till-team",
      name: "A Till Team",
      email: undefined,
      answersFor: ["Till, which reads it"],
      contacts: [],
    },
    {
      id: "auditors",
      name: "Auditors",
      email: undefined,
      answersFor: ["1 contract naming it"],
      contacts: [],
    },
  ]);
});
