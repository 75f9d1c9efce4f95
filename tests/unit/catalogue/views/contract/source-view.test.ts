import { expect, test } from "vitest";
import {
  findingAddress,
  lineAddress,
  sourceView,
} from "../../../../../src/catalogue/views/contract/source-view.ts";
import { contract, document } from "../sample.ts";

const till = document(contract());
const whole = { state: "whole", lastCommits: new Map([[till.source.file, "2026-09-14"]]) } as const;

test("a contract can be edited by its path, or by its path below the contracts folder", () => {
  const edit = (template: string) => sourceView(till, template, whole).edit;
  expect(edit("https://git.example/edit/main/{path}")).toBe(
    "https://git.example/edit/main/contracts/retail/till-ledger.md",
  );
  expect(edit("https://git.example/edit/main/docs/{file}")).toBe(
    "https://git.example/edit/main/docs/retail/till-ledger.md",
  );
  expect(sourceView(till, undefined, whole).edit).toBeUndefined();
});

test("the last change is told where the history is whole, and a cut one is owned up to", () => {
  expect(sourceView(till, undefined, whole)).toMatchObject({ changed: "2026-09-14" });
  const cut = sourceView(till, undefined, { state: "shallow", lastCommits: new Map() });
  expect(cut.changed).toBeUndefined();
  expect(cut.note).toContain("shallow clone");
  const none = sourceView(till, undefined, { state: "none", lastCommits: new Map() });
  expect(none.note).toBeUndefined();
});

test("a runbook is shown at its line, where the template knows more than contracts", () => {
  expect(lineAddress("https://git.example/edit/main/{path}", "runbooks/till 1.md", 7)).toBe(
    "https://git.example/blob/main/runbooks/till%201.md#L7",
  );
  expect(lineAddress("https://git.example/files/{path}", "alerts.yaml", 7)).toBe(
    "https://git.example/files/alerts.yaml",
  );
  expect(lineAddress("https://git.example/edit/{file}", "alerts.yaml", 7)).toBeUndefined();
});

test("a finding leads to the form that edits its file, at its line", () => {
  const at = (file: string, template?: string) =>
    findingAddress({ file, line: 7 }, [till], template);
  const { path } = till.source;
  expect(at(path, "https://git.example/edit/main/{path}")).toBe(
    "https://git.example/edit/main/contracts/retail/till-ledger.md#L7",
  );
  expect(at(path, "https://git.example/edit/main/docs/{file}")).toBe(
    "https://git.example/edit/main/docs/retail/till-ledger.md#L7",
  );
  expect(at(path, "https://git.example/files/{path}")).toBe(
    "https://git.example/files/contracts/retail/till-ledger.md",
  );
  expect(at("contracts/systems.yaml", "https://git.example/edit/main/{path}")).toBe(
    "https://git.example/edit/main/contracts/systems.yaml#L7",
  );
  expect(at("contracts/systems.yaml", "https://git.example/edit/{file}")).toBeUndefined();
  expect(at("/elsewhere/a.md", "https://git.example/edit/main/{path}")).toBeUndefined();
  expect(at(path)).toBeUndefined();
});
