import { expect, test } from "vitest";
import { contractSchema } from "../../../../src/contract/model/schema.ts";
import { slugOf } from "../../../../src/contract/text/slug.ts";

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

test("no id is longer than a folder's name may be, and long names keep ids of their own", () => {
  const bytes = (id: string) => new TextEncoder().encode(id).length;
  const [long, other] = ["Order management ".repeat(20), `${"Order management ".repeat(20)} 2`];
  for (const name of [long, other, "订单管理".repeat(30), "ü".repeat(120)]) {
    expect(bytes(slugOf(name))).toBeLessThan(220);
    expect(contractSchema.shape.systems.element.shape.id.safeParse(slugOf(name)).success).toBe(
      true,
    );
  }
  expect(slugOf(long)).not.toBe(slugOf(other));
  expect(slugOf("a".repeat(200))).toBe("a".repeat(200));
});
