import { describe, expect, test } from "vitest";
import { readText } from "../../read-text.ts";

const systems = (title: string, ...headers: string[]) => {
  const row = ["Format", ...headers.map(() => "JSON")];
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |\n`;
  const table = line(["", ...headers]) + line(row.map(() => "---")) + line(row);
  return readText(`# ${title}\n\n${table}`).contract.systems.map(({ name }) => name);
};
const both = ["Shop → ERP", "ERP → Shop"];

describe("the pair may be told by the headers of a table", () => {
  test.each([
    ["both ways", "ICD-042 Shop / ERP", both],
    ["whatever the title says", "Master sheet", both],
    ["one way, by names of the title", "ICD-042 Shop / ERP", ["Shop → ERP"]],
  ])("%s", (_, title, headers) => {
    expect(systems(title, ...headers)).toEqual(["Shop", "ERP"]);
  });

  test.each([
    ["three systems", "Master sheet", ["Shop → ERP", "ERP → CRM"]],
    ["one way that the title doesn't name", "Master sheet", ["Old → New"]],
    ["no arrow", "Master sheet", ["Shop", "ERP"]],
    ["what is still to be filled in", "Master sheet", ["[System A] → [System B]"]],
  ])("not by %s", (_, title, headers) => {
    expect(systems(title, ...headers)).toEqual([]);
  });

  test("the title's own pair goes first", () => {
    expect(systems("CRM ↔ Mailer", ...both)).toEqual(["CRM", "Mailer"]);
  });
});
