import { describe, expect, it } from "vitest";
import { sequenceDiagram, sequenceDiagrams } from "../../../src/diagrams/kinds/sequence.ts";
import type { Flow } from "../../../src/contract/model/schema.ts";
import { contractOf, flowOf, sheet } from "./catalogues.ts";

const contract = contractOf(
  "Till",
  "Ledger",
  ["JSON over REST"],
  ["CSV", "daily", "planned"],
  [sheet("shop calendar", "Till", "Ledger")],
);
const forth = flowOf("Till", "Ledger", ["JSON over REST", "real-time"]);
const post = { method: "POST", url: "https://ledger.test/v2/journal" };
const get = { method: "GET", url: "/v2/days" };

function linesOf(flow: typeof forth): string[] {
  const { source } = sequenceDiagram(contract, flow);
  return source
    .split("\n")
    .slice(4)
    .map((line) => line.trim())
    .filter(Boolean);
}

describe("a direction step by step", () => {
  it("is drawn for what flows today only", () => {
    expect(sequenceDiagrams(contract).map(({ title }) => title)).toEqual([
      "Till → Ledger, step by step",
    ]);
  });

  it("tells in words all that the picture has no room for, and says that it has none", () => {
    const unavailable =
      "Selling goes on. The shop controller keeps batches on disk for three days.";
    const diagram = sequenceDiagram(contract, { ...forth, errorHandling: { unavailable } });
    expect(diagram.rows.map(({ label }) => label)).toContain(unavailable);
    expect(diagram.leavesOut).toBe("the rest of 1 statement");
    const short = sequenceDiagram(contract, {
      ...forth,
      errorHandling: { unavailable: "Selling goes on." },
    });
    expect(short.leavesOut).toBeUndefined();
  });

  it("calls, without the host, and answers", () => {
    expect(linesOf({ ...forth, endpoints: [post] })).toEqual([
      "participant p0 as Till",
      "participant p1 as Ledger",
      "p0->>p1: POST /v2/journal",
      "p1-->>p0: answer",
    ]);
  });

  it("has the taker call where it pulls, or where nobody is named and the method asks", () => {
    for (const flow of [
      { ...forth, direction: "Pull by Ledger", endpoints: [post] },
      { ...forth, endpoints: [get] },
    ])
      expect(linesOf(flow)[2]).toMatch(/^p1->>p0: /);
    expect(linesOf({ ...forth, direction: "Push from Till", endpoints: [get] })[2]).toMatch(
      /^p0->>p1: /,
    );
  });

  it("stands a store between those who write and read it", () => {
    const storage = [{ resource: "shop-calendar", updateFrequency: "Daily at 02:00" }];
    expect(linesOf({ ...forth, storage })).toEqual([
      "participant p0 as Till",
      "participant p1 as sheet · shop calendar",
      "participant p2 as Ledger",
      "p0->>p1: writes · Daily at 02:00",
      "p2->>p1: reads",
    ]);
  });

  it("sends events without waiting, and what has no carrier by its format", () => {
    expect(linesOf({ ...forth, events: [{ name: "sale.closed" }] })[2]).toBe("p0-)p1: sale.closed");
    expect(linesOf(forth)[2]).toBe("p0->>p1: JSON over REST · real-time");
  });

  it("tells what happens while the taker is down", () => {
    const errorHandling = { unavailable: "Selling goes on.", retry: "3 times", fallback: "A CSV." };
    const flow = { ...forth, endpoints: [post], errorHandling };
    expect(linesOf(flow).slice(4)).toEqual([
      "opt Ledger is down",
      "Note over p0,p1: Selling goes on.",
      "loop 3 times",
      "p0->>p1: POST /v2/journal",
      "end",
      "Note over p0,p1: Fallback: A CSV.",
      "end",
    ]);
    expect(sequenceDiagram(contract, flow).rows.map(({ from, label }) => [from, label])).toEqual([
      ["Till", "POST /v2/journal"],
      ["Ledger", "answer"],
      ["Ledger is down", "Selling goes on."],
      ["Ledger is down; 3 times: Till", "POST /v2/journal"],
      ["Ledger is down", "Fallback: A CSV."],
    ]);
  });

  it("has nobody call while they are down: who pulls asks again while the giver is down", () => {
    const errorHandling = { unavailable: "The day stays readable.", retry: "4 attempts" };
    const flow = { ...forth, direction: "Pull by Ledger", endpoints: [get], errorHandling };
    expect(linesOf(flow).slice(4)).toEqual([
      "opt Ledger is down",
      "Note over p0,p1: The day stays readable.",
      "end",
      "opt Till is down",
      "loop 4 attempts",
      "p1->>p0: GET /v2/days",
      "end",
      "end",
    ]);
    expect(sequenceDiagram(contract, flow).description).toContain("while Ledger or Till is down");
  });

  it("has who pushes send again while the taker is down, though the giver's outage alone is told", () => {
    const errorHandling = { giverUnavailable: "No sales.", retry: "3 times", fallback: "A CSV." };
    const flow = { ...forth, endpoints: [post], errorHandling };
    expect(linesOf(flow).slice(4)).toEqual([
      "opt Ledger is down",
      "loop 3 times",
      "p0->>p1: POST /v2/journal",
      "end",
      "end",
      "opt Till is down",
      "Note over p0,p1: No sales.",
      "Note over p0,p1: Fallback: A CSV.",
      "end",
    ]);
  });

  it("leaves to the wording who repeats what with a store", () => {
    const errorHandling = { unavailable: "Sales wait.", retry: "3 times" };
    const flow = { ...forth, storage: [{ location: "a" }], errorHandling };
    expect(linesOf(flow).slice(-4)).toEqual([
      "opt Ledger is down",
      "Note over p0,p2: Sales wait.",
      "Note over p0,p2: Again: 3 times",
      "end",
    ]);
  });

  it("tells what happens while the giver is down", () => {
    const of = (errorHandling: Flow["errorHandling"]) =>
      linesOf({ ...forth, endpoints: [post], errorHandling })
        .slice(4)
        .filter((line) => !line.startsWith("loop"));
    const giver = ["opt Till is down", "Note over p0,p1: No sales."];
    expect(of({ giverUnavailable: "No sales.", fallback: "A CSV." })).toEqual([
      ...giver,
      "Note over p0,p1: Fallback: A CSV.",
      "end",
    ]);
    expect(of({ unavailable: "Sales wait.", giverUnavailable: "No sales." })).toEqual([
      "opt Ledger is down",
      "Note over p0,p1: Sales wait.",
      "end",
      ...giver,
      "end",
    ]);
  });

  it("says how many calls, events and stores it leaves out", () => {
    const flow = {
      ...forth,
      endpoints: [post, post, post, post],
      storage: [{ location: "a" }, { location: "b" }, { location: "c" }],
    };
    expect(sequenceDiagram(contract, flow).leavesOut).toBe("2 endpoints, 1 store");
  });

  it("runs in its lane's hue, the first system left", () => {
    const { source } = sequenceDiagram(contract, flowOf("Ledger", "Till", ["CSV"]));
    expect(source).toContain('signalColor: "#a8500b"');
    expect(source).toContain("participant p0 as Till");
  });
});
