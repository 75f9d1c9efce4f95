import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const ways = "## Till → Ledger\n\nSales.\n\n## Ledger → Till\n\nDay closes.\n\n";
const table = (head: string, ...rows: string[]) =>
  [head, head.replace(/[^|]+/g, "--"), ...rows].join("\n");
const errorsOf = (sections: string) =>
  tillLedger(sections).contract.flows.map(({ errorHandling }) => errorHandling);

describe("a table of outages, a row each system", () => {
  test.each([
    ["System that is down", "Effect", "What to do"],
    ["System down", "What happens", "Fallback"],
    ["If this system is down", "Impact", "Workaround"],
    ["If down", "Then", "Fallback"],
    ["When down", "What happens then", "Workaround"],
    ["System", "What happens", "Fallback"],
    ["System", "When down", "Fallback"],
    ["System", "Effect", "Fallback"],
    ["System", "Effect", "What to do"],
    ["System", "Impact", "Action"],
    ["What is down", "What happens", "What we do"],
    ["Wenn ausgefallen", "Dann", "Was tun?"],
    ["Ausgefallenes System", "Auswirkung", "Was tun?"],
    ["Sistema caído", "Qué ocurre", "Alternativa"],
    ["宕机系统", "影响", "对策"],
  ])("headed “%s”", (...head) => {
    const rows = ["| Ledger | Sales wait | Paper |", "| Till | Shops open late | Float of £150 |"];
    const [there, back] = errorsOf(
      `${ways}## Error Handling\n\n${table(`| ${head.join(" | ")} |`, ...rows)}`,
    );
    expect(there).toEqual({ unavailable: "Sales wait", fallback: "Paper" });
    expect(back).toEqual({ unavailable: "Shops open late", fallback: "Float of £150" });
  });

  test.each(["When things break", "If things go wrong", "Wenn etwas ausfällt", "Si algo falla"])(
    "below “%s”",
    (heading) => {
      const rows = table("| If down | Then |", "| Ledger | Sales wait |");
      expect(errorsOf(`${ways}## ${heading}\n\n${rows}`)[0]).toEqual({
        unavailable: "Sales wait",
      });
    },
  );

  test.each([
    "| System | What happens |",
    "| System | Effect | What to do |",
    "| System | Then |",
    "| Error | When down |",
    "| System | Action | Retry |",
  ])("nothing of errors below %s", (head) => {
    const rows = table(head, "| Ledger | Rejects old prices | Reload prices |");
    expect(errorsOf(`${ways}## Error Handling\n\n${rows}`)).toEqual([undefined, undefined]);
  });

  test.each(["Outages", "Impact of outages", "Outage handling", "If one side is down"])(
    "below “%s”, of one system alone",
    (heading) => {
      const rows = table("| System | Effect | What to do |", "| Ledger | Sales wait | Paper |");
      expect(errorsOf(`${ways}## ${heading}\n\n${rows}`)).toEqual([
        { unavailable: "Sales wait", fallback: "Paper" },
        undefined,
      ]);
    },
  );

  test("below a direction tells of both its ends", () => {
    const rows = table(
      "| System | Effect | What to do |",
      "| Ledger | Sales wait | Paper |",
      "| Till | No sales | Nothing |",
    );
    const [there] = errorsOf(`## Till → Ledger\n\nSales.\n\n### Error Handling\n\n${rows}`);
    expect(there).toEqual({
      unavailable: "Sales wait",
      giverUnavailable: "No sales",
      fallback: "Paper",
    });
  });

  test("is none where a system has several rows, nor is what is done about an error a fallback", () => {
    const several = table(
      "| System | Effect | What to do |",
      "| Ledger | Rejects old prices | Reload prices |",
      "| Ledger | Rejects voids | Book by hand |",
      "| Till | Sends twice | Nothing |",
    );
    expect(errorsOf(`${ways}## Error Handling\n\n${several}`)).toEqual([undefined, undefined]);
    const codes = table("| Code | Effect | Action |", "| 429 | Sales wait | Send less |");
    expect(
      errorsOf(`## Till → Ledger\n\nSales.\n\n### Error Handling\n\n${codes}`)[0],
    ).toBeUndefined();
  });

  test("leads to nothing by the line above it alone", () => {
    const rows = table("| Area | Owner |", "| Shops | Ann |");
    expect(errorsOf(`${ways}## Dependencies\n\nIf one of the systems fails:\n\n${rows}`)).toEqual([
      undefined,
      undefined,
    ]);
  });

  test("tells nothing of the failure of anything else, nor of errors of a system", () => {
    const share = table("| System down | Effect |", "| File share | Ledger gets no sales |");
    expect(errorsOf(`${ways}## Error Handling\n\n${share}`)).toEqual([undefined, undefined]);
    const errors = table(
      "| System | Effect | Mitigation |",
      "| Ledger | Rejects old prices | Reload prices |",
    );
    expect(errorsOf(`${ways}## Error Handling\n\n${errors}`)).toEqual([undefined, undefined]);
  });
});

describe("a table of failures right below a direction", () => {
  test("tells what happens when the other side is down", () => {
    const rows = [
      "| Ledger down | Sales wait |",
      "| SFTP down | Nothing moves |",
      "| Till down | No sales |",
    ];
    const [there, back] = errorsOf(
      `## Till → Ledger\n\nSales.\n\n${table("| Failure | What happens |", ...rows)}\n\n## Ledger → Till\n\nDay closes.`,
    );
    expect(there).toEqual({ unavailable: "Sales wait", giverUnavailable: "No sales" });
    expect(back).toBeUndefined();
  });

  test("but not one of alerts, nor of incidents", () => {
    for (const head of ["| Alert | Action |", "| Incident | What happens |"])
      expect(
        errorsOf(
          `## Till → Ledger\n\nSales.\n\n${table(head, "| Ledger down | Page on-call |")}`,
        )[0],
      ).toBeUndefined();
  });
});

test("bold and a sign in front of who is down", () => {
  const { flows } = tillLedger(
    `## Till → Ledger\n\n- **Format:** JSON\n\n## Error Handling\n\n| Scenario | Impact | Mitigation |\n|---|---|---|\n| 🔴 **Ledger unavailable** | No bookings | Sales **wait** |\n| 🟡 **High latency** | Slow | Breaker |`,
  ).contract;
  expect(flows.map(({ errorHandling }) => errorHandling)).toEqual([
    { unavailable: "No bookings", fallback: "Sales **wait**" },
    undefined,
  ]);
});
