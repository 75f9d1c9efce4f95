import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const statesOf = (sections: string) =>
  tillLedger(sections).contract.flows.map(({ state, purpose }) => purpose ?? state);

const both = "- Till → Ledger: sales as JSON, hourly\n- Ledger → Till: rates";

describe("a line above labels of ways tells that they are something else than what flows today", () => {
  test.each([
    "Out of scope:",
    "**Out of scope:**",
    "*Out of scope:*",
    "Not in scope:",
    "Future work:",
    "Planned:",
    "From 2027:",
    "Phase 2:",
    "What we had before 2024:",
    "Switched off:",
    "We also considered",
    "Both flows were agreed. Alternatives we looked at:",
    "Open questions:",
    "Firewall rules:",
    "Latency, measured last week:",
    "Version history of the flows:",
    "**Contacts**",
    "Contacts for the flows:",
    "If the link is down:",
    "During an outage:",
    "**Rate limits**",
    "Not part of this contract:",
    "Error rates:",
    "Volumes per day:",
    "Who uses it:",
    "These flows are planned for 2027.",
    "The following flows are out of scope.",
    "Künftig:",
    "Ansprechpartner je Richtung:",
    "En el futuro:",
    "未来：",
  ])("%s", (line) => {
    for (const heading of ["", "## Overview\n\n", "## Data Flow\n\n"])
      expect(statesOf(`${heading}${line}\n\n${both}`)).toEqual(["none", "none"]);
  });

  test.each([
    "Data flows:",
    "In both directions:",
    "Today:",
    "Since March 2023:",
    "**In scope**",
    "The two systems exchange:",
    "Folgende Daten werden ausgetauscht:",
    "What flows, and how:",
    "Till is the name of what was the old cash desk of the shop",
    "The old batch was replaced in 2024.",
    "These flows replaced the old batch.",
    "Till and Ledger exchange, over the firewall:",
    "The flows, in order of their risks:",
    "Exchange rates and sales:",
    "Till is the old name of a cash desk. These are the flows:",
    "Owner: Team Shop",
    "**Owner:** Team Shop",
    "*Last updated 2026-05-01*",
    "Contract of 2026-05-01",
    "Who sends what:",
    "Flows as of March 2026:",
    "**Data flows (2026)**",
    "Was fließt (Stand 2026):",
    "The two systems will exchange:",
    "As discussed on 3 May, the flows are:",
    "Die Systeme sollen austauschen:",
    "Both flows have been tested:",
    "Two flows, no more:",
    "No personal data in either of them:",
    "What is sent, and when (not on Sundays):",
    "This replaces the old Excel mails:",
    "The following data is sent before midnight:",
    "Ports and flows:",
    "Data flows and owners:",
    "How it works today (will be extended later):",
    "Two flows, in scope for phase 1:",
  ])("unlike “%s”", (line) => {
    expect(statesOf(`## Overview\n\n${line}\n\n${both}`)).toEqual([
      "sales as JSON, hourly",
      "rates",
    ]);
  });
});

test("up to the next such line", () => {
  const lists = "Today:\n\n- Till → Ledger: sales\n\nFrom 2027:\n\n- Ledger → Till: rates";
  expect(statesOf(`## Data Flow\n\n${lists}`)).toEqual(["sales", "none"]);
  expect(
    statesOf(
      "**Out of scope:**\n\n- Ledger → Till: rates\n\n**In scope:**\n\n- Till → Ledger: sales",
    ),
  ).toEqual(["sales", "none"]);
});

test("with all that stands below such labels", () => {
  const labels = "**Till → Ledger:**\n\n- CSV\n\n**Ledger → Till:**\n\n- XML";
  expect(statesOf(`## Overview\n\nFuture work:\n\n${labels}`)).toEqual(["none", "none"]);
  const { contract } = tillLedger(`## Overview\n\nData flows:\n\n${labels}`);
  expect(contract.flows).toMatchObject([{ format: "CSV" }, { format: "XML" }]);
});

test("also below what is told of a way", () => {
  const flows = "**Till → Ledger:**\n\n- CSV\n\n**Future work:**\n\n**Ledger → Till:** rates";
  expect(tillLedger(`## Overview\n\n${flows}`).contract.flows).toMatchObject([
    { state: "active", format: "CSV" },
    { state: "none" },
  ]);
});
