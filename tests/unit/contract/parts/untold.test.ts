import { expect, test } from "vitest";
import { readText } from "../read-text.ts";

const read = (head: string) =>
  readText(`# Integration Contract: Till → Ledger\n\n${head}\n\n## Notes\n\nNightly.`).contract;

test.each([
  ["**Rev:** by Bob", "version"],
  ["Rev: by Bob", "version"],
  ["**Version:** see the change log", "version"],
  ["**Version:** n/a", "version"],
  ["**Version:** siehe Änderungsprotokoll", "version"],
  ["| Version | *see* [git](https://git.example) |\n|---|---|", "version"],
  ["**Last Updated:** see git", "lastUpdated"],
  ["**Updated:** by Bob", "lastUpdated"],
  ["**Date:** None", "lastUpdated"],
  ["**Domain:** véase la wiki", "domain"],
])("%s tells no %s", (head, fact) => {
  expect(read(head)).not.toHaveProperty(fact);
});

test.each(["see wiki", "See [the wiki](https://wiki.example/x)", "siehe Wiki", "See: wiki"])(
  "nobody is called “%s”",
  (value) => {
    expect(read(`**Responsible:** ${value}`).maintainers).toEqual([]);
  },
);

test("who has written it is not asked where the owner is told elsewhere", () => {
  expect(read("**Owner:** see wiki\n**Created by:** Bob").maintainers).toEqual([]);
});

test.each([
  ["Seema Iyer", "Seema Iyer"],
  ["Byron Team", "Byron Team"],
  ["Vera Lang", "Vera Lang"],
  ["Sees-All GmbH", "Sees-All GmbH"],
])("“%s” is somebody", (value, name) => {
  expect(read(`**Responsible:** ${value}`).maintainers).toEqual([name]);
});

test.each([
  ["B", "B"],
  ["initial", "initial"],
  ["3 by Bob", "3 by Bob"],
])("“%s” is a version", (value, version) => {
  expect(read(`**Rev:** ${value}`).version).toBe(version);
});

test("what is told further on counts", () => {
  expect(read("**Version:** see below\n\n- v1.3, 2026-01-20").version).toBe("1.3");
});

test.each([
  ["draft", undefined],
  ["Live", undefined],
  ["push", "push"],
  ["active FTP", "active FTP"],
])("of a contract about one way “Mode: %s” tells the direction %s", (mode, direction) => {
  const [flow] = read(`**Mode:** ${mode}\n**Format:** CSV`).flows;
  expect(flow).toMatchObject({ format: "CSV" });
  expect(flow?.direction).toBe(direction);
});

test("a status that points elsewhere is no status that is known", () => {
  const { problems } = readText("# Till ↔ Ledger\n\n**Status:** see wiki\n\n## Notes\n\nOne-way.");
  expect(problems.map(({ rule }) => rule)).toContain("status-unknown");
});
