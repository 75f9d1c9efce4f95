import { describe, expect, test } from "vitest";
import { readText } from "../read-text.ts";

const anchors = (text: string) =>
  readText(`# A ↔ B\n\n${text}`)
    .anchors.slice(1)
    .map(({ anchor, also }) => [anchor, ...also]);

describe("a section's anchor is fixed, whatever its wording, and GitHub's works as well", () => {
  test.each([
    ["## At a Glance", ["overview", "at-a-glance"]],
    ["## Overview", ["overview"]],
    ["## 4. A → B", ["a-to-b", "4-a--b"]],
    ["## From B to A", ["b-to-a", "from-b-to-a"]],
    ["## 🔐 Auth", ["authentication", "-auth"]],
    ["## Fehlerbehandlung", ["error-handling", "fehlerbehandlung"]],
    ["## The weather", ["the-weather"]],
  ])("%s", (heading, ids) => {
    expect(anchors(heading)).toEqual([ids]);
  });
});

test("within a direction it begins with the direction's", () => {
  expect(
    anchors("## A → B\n\n### Why\n\n### API Endpoint\n\n### Error Handling").map(([id]) => id),
  ).toEqual(["a-to-b", "a-to-b-purpose", "a-to-b-endpoint", "a-to-b-error-handling"]);
});

test("a direction under a topic has an anchor of its own", () => {
  const text = "## A → B\n\n## Authentication\n\n### A → B\n\n## Error Handling\n\n### A → B";
  expect(anchors(text).map(([id]) => id)).toEqual([
    "a-to-b",
    "authentication",
    "authentication-a-to-b",
    "error-handling",
    "a-to-b-error-handling",
  ]);
});

test("a fact below a heading of other words is found by its fixed anchor", () => {
  const told = (heading: string) =>
    anchors(`## A → B\n\nNightly.\n\n### ${heading}\n\n- **Fallback:** CSV by mail`);
  expect(told("Error Handling")[1]).toEqual(["a-to-b-error-handling", "error-handling"]);
  expect(told("When B stays silent")[1]).toEqual(["when-b-stays-silent", "a-to-b-error-handling"]);
  expect(anchors("## A → B\n\n- **Fallback:** CSV by mail")[0]).toEqual([
    "a-to-b",
    "a--b-1",
    "a-to-b-error-handling",
  ]);
});

test("a direction that no heading speaks of is found where the first of its facts stands", () => {
  const { contract, anchors: found } = readText(
    "# Till ↔ Ledger\n\n## Who Sends What\n\n| From | To | What |\n|---|---|---|\n| Till | Ledger | Sales |\n| Ledger | Till | none |",
  );
  expect(found.find(({ title }) => title === "Who Sends What")?.also).toContain("a-to-b");
  expect(contract.anchors).toContain("a-to-b");
  expect(contract.anchors).not.toContain("b-to-a");
});

test("an unknown heading never takes a fixed anchor", () => {
  expect(anchors("## Alerts today\n\n## alerts?!\n\n## Alarms").map(([id]) => id)).toEqual([
    "alerts-today",
    "alerts",
    "alerts-1",
  ]);
});

test("no id is given twice", () => {
  const ids = anchors(
    "## A → B\n\n## A → B\n\n## Notes\n\n## Notes\n\n## Notes-1\n\n## x\n\n## X",
  ).flat();
  expect(new Set(ids).size).toBe(ids.length);
});

test("for a third system the ids of both stand in it", () => {
  const { contract } = readText(
    "# Orders ↔ Hub ↔ Courier\n\n## Hub → Courier\n\n### Purpose\nParcels.",
  );
  expect(contract.sections.map(({ anchor }) => anchor)).toEqual([
    "hub-to-courier",
    "hub-to-courier-purpose",
  ]);
});

describe("an id that its author has written behind a heading works as well", () => {
  test.each([
    ["## Overview {#start}", ["overview", "start", "overview-start"]],
    ["## Our own {#own}", ["our-own", "own", "our-own-own"]],
    ["## Own {#own}", ["own", "own-own"]],
    ["## Overview {#overview}", ["overview", "overview-overview"]],
  ])("%s", (heading, ids) => {
    expect(anchors(heading)).toEqual([ids]);
  });

  test("unless another heading has it by right", () => {
    expect(anchors("## Our own {#alerts}\n\n## Alerts")).toEqual([
      ["our-own", "our-own-alerts"],
      ["alerts"],
    ]);
    expect(anchors("## One {#own}\n\n## Two {#own}")).toEqual([
      ["one", "own", "one-own"],
      ["two", "two-own"],
    ]);
  });

  test("before the wording of another", () => {
    expect(anchors("## Own\n\n## Our own {#own}")).toEqual([
      ["own-1"],
      ["our-own", "own", "our-own-own"],
    ]);
  });
});
