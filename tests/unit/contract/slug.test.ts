import { expect, test } from "vitest";
import { contractSchema } from "../../../src/contract/schema.ts";
import { slugOf } from "../../../src/contract/slug.ts";

test.each([
  ["Till", "till"],
  ["finance_dw.journal_entries", "finance-dw-journal-entries"],
  ["Stock (Count App)", "stock-count-app"],
  ["Range & Space Plan", "range-and-space-plan"],
  ["  --Über Größe--  ", "über-größe"],
  ["收银系统", "收银系统"],
  ["C", "c"],
  ["C++", "c-plus-plus"],
  ["A+B", "a-plus-b"],
  ["A + B", "a-plus-b"],
  ["A/B", "a-b"],
  ["C#", "c-sharp"],
  ["Disney+ Orders", "disney-plus-orders"],
  ["Order #12", "order-12"],
  ["ﬁnance", "finance"],
])("%s → %s", (name, slug) => {
  expect(slugOf(name)).toBe(slug);
});

test("names of nothing but symbols have ids of their own, the same each time", () => {
  expect(slugOf("→")).toMatch(/^x-[a-z0-9]+$/);
  expect(slugOf("→")).toBe(slugOf("→"));
  expect(slugOf("→")).not.toBe(slugOf("←"));
});

test("a name of any one character makes a valid id", () => {
  const broken: string[] = [];
  for (let code = 1; code < 0x30000; code += 1) {
    const id = slugOf(`a${String.fromCodePoint(code)}`);
    if (!contractSchema.shape.systems.element.shape.id.safeParse(id).success) broken.push(id);
  }
  expect(broken).toEqual([]);
});
