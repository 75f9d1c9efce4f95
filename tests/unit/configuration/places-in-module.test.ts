import { describe, expect, it, test } from "vitest";
import { placeOfKey } from "../../../src/configuration/places-in-module.ts";

test.each([
  ["export default {\n  titel: 1 };", 2, 3],
  ['module.exports = { title: "a", "titel": 1 };', 1, 32],
  ["const titel = 1;\nexport default { titel };", 2, 18],
  ["export default { // titel: 2\n  /* { titel: 3 } */ titel: 1 };", 2, 22],
  ['export default { site: "https://a.example", titel: 1 };', 1, 45],
])("%s", (module, line, column) => {
  expect(placeOfKey("titel", module)).toEqual({ line, column });
});

describe("says nothing where the text doesn't tell", () => {
  it.each([
    ["two of the name", "export default { titel: 1, look: { titel: 2 } };"],
    ["one that is computed", 'export default { ["ti" + "tel"]: 1 };'],
    ["a longer name", "export default { subtitel: 1, titels: 2 };"],
    ["one that is a value", "const titel = 1; export default { title: titel };"],
  ])("%s", (_, module) => {
    expect(placeOfKey("titel", module)).toBeUndefined();
  });
});

it("takes a name's signs for what they are", () => {
  expect(placeOfKey("$a", "export default { $a: 1 };")).toEqual({ line: 1, column: 18 });
  expect(placeOfKey("a.b", 'export default { "axb": 1, "a.b": 2 };')).toEqual({
    line: 1,
    column: 28,
  });
});
