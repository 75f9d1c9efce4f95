import { expect, test } from "vitest";
import { whoToTell } from "../../../../src/catalogue/views/who-to-tell.ts";
import { catalogue, contract } from "./sample.ts";

test("everybody concerned is told once, writers' owners first, with the reasons", () => {
  const all = catalogue([
    contract({ maintainers: ["Ledger Team", "Auditors"] }),
    contract({ id: "retail/other", maintainers: ["Strangers"], resources: [] }),
  ]);
  const [till, ledger] = all.systems;
  const [journal] = all.resources;
  if (!till || !ledger || !journal) throw new Error("The sample has them.");
  till.owner = "A Till Team";
  ledger.owner = "Ledger Team";
  ledger.contact = "Grace <grace@x.example>";
  expect(whoToTell(all, { ...journal, readers: ["till", "ledger"] })).toEqual([
    {
      id: "grace",
      name: "Grace",
      email: "grace@x.example",
      answersFor: ["Ledger, which writes and reads it"],
    },
    {
      id: "ledger-team",
      name: "Ledger Team",
      email: undefined,
      answersFor: ["Ledger, which writes and reads it", "1 contract naming it"],
    },
    {
      id: "a-till-team",
      name: "A Till Team",
      email: undefined,
      answersFor: ["Till, which reads it"],
    },
    { id: "auditors", name: "Auditors", email: undefined, answersFor: ["1 contract naming it"] },
  ]);
});
