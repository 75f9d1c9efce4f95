import { describe, expect, test } from "vitest";
import { readText } from "../../read-text.ts";

const flowsOf = (sections: string, title = "Till → Ledger") =>
  readText(`# ${title}\n\n${sections}`).contract.flows;

describe("a list that tells of both ways, below a title that draws one", () => {
  const list = "## Data flow\n\n- Till → Ledger: sales as JSON, hourly\n";

  test.each(["Till → Ledger", "Till ↔ Ledger", "Integration Contract: Till → Ledger"])(
    "%s",
    (title) => {
      const flows = flowsOf(`${list}- Ledger → Till: rates as CSV over SFTP, nightly`, title);
      expect(flows).toMatchObject([
        { from: "till", purpose: "sales as JSON, hourly", format: "JSON", frequency: "hourly" },
        { from: "ledger", state: "active", format: "CSV over SFTP", frequency: "nightly" },
      ]);
    },
  );

  test("receipts that come by a timetable are a flow", () => {
    const [, back] = flowsOf(`${list}- Ledger → Till: receipts as CSV, nightly`);
    expect(back).toMatchObject({ state: "active", format: "CSV", frequency: "nightly" });
  });

  test.each([
    `${list}- Ledger → Till: nothing`,
    `${list}- Ledger → Till: never`,
    `${list}- Ledger → Till: an acknowledgement for each`,
    `${list}- Ledger → Till: eine Quittung`,
    "## Overview\n\n- Till → Ledger: sales\n- Ledger → Till: rates\n\n## Data flow\n\nSales.",
    list,
    "## Data flow\n\nSales.\n\n## Risks\n\n- Ledger → Till: rates may be late",
    "## Data flow\n\nSales.\n\n## Interface\n\n- Till → Ledger: the sale\n- Ledger → Till: its id",
  ])("not so in %j", (sections) => {
    const [there, back] = flowsOf(`${sections}\n\n## API Endpoint\n\n\`POST /sales\``);
    expect(there).toMatchObject({ state: "active", endpoints: [{ url: "/sales" }] });
    expect(back).toMatchObject({ state: "none" });
  });
});

describe("the format of what stands behind a way", () => {
  const formatOf = (cargo: string) =>
    flowsOf(`## Data flow\n\n- Till → Ledger: ${cargo}`, "Till ↔ Ledger")[0]?.format;

  test.each([
    ["readings as JSON over MQTT, every 30 seconds", "JSON over MQTT"],
    ["rates as CSV via SFTP", "CSV via SFTP"],
    ["sales as JSON", "JSON"],
  ])("%s", (cargo, format) => {
    expect(formatOf(cargo)).toBe(format);
  });

  test.each([
    "no rates as CSV over SFTP",
    "rates as CSV over SFTP until May 2027",
    "old rates as CSV over time and space and more",
  ])("none in %s", (cargo) => {
    expect(formatOf(cargo)).toBeUndefined();
  });
});
