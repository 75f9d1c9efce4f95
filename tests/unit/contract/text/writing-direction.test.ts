import { describe, expect, test } from "vitest";
import { readRegistry } from "../../../../src/catalogue/gathering/registry.ts";
import { withoutTurns } from "../../../../src/contract/text/writing-direction.ts";
import { readText } from "../read-text.ts";

const [over, end] = ["\u202E", "\u202C"];
const isolated = (name: string) => `\u2067${name}\u2069`;
const turned = (name: string) => `${name.slice(0, 2)}${over}${name.slice(2)}${end}`;

test("is turned by no sign in a name", () => {
  expect(withoutTurns(`${isolated("Till")} `)).toBe("Till");
  expect(withoutTurns(turned("sales.orders"))).toBe("sales.orders");
});

test.each(["Till", "חנות", "متجر ۲", "می‌خواهم", "👩‍💻 Team"])("%s stays as it is", (name) => {
  expect(withoutTurns(name)).toBe(name);
});

describe("in a contract, signs that turn it are in no name, heading or anchor", () => {
  const { contract, anchors } =
    readText(`# Integration Contract: ${turned("Till")} ↔ ${isolated("Ledger")}

## ${isolated("Till")} → Ledger

- **${isolated("Format")}:** CSV
- **Event:** \`${turned("sale.done")}\`

## Our ${turned("own")} matters

## Shared Resources

### Databases

| Table | Writers | Readers |
|--|--|--|
| \`${turned("sales.orders")}\` | ${isolated("Till")} | Ledger |

## Contacts

- **${isolated("Till")} Owner:** ${turned("Ann Lee")}
`);

  test("of systems and of what flows between them", () => {
    expect(contract.title).toBe("Till ↔ Ledger");
    expect(contract.systems.map(({ name }) => name)).toEqual(["Till", "Ledger"]);
    expect(contract.flows[0]).toMatchObject({ format: "CSV", events: [{ name: "sale.done" }] });
  });

  test("of sections", () => {
    const own = { title: "Our own matters", anchor: "our-own-matters" };
    expect(contract.sections).toContainEqual(expect.objectContaining(own));
    expect(anchors).toContainEqual(expect.objectContaining(own));
  });

  test("of resources and people", () => {
    expect(contract.resources).toMatchObject([
      {
        name: "sales.orders",
        access: [
          { system: "till", mode: "write" },
          { system: "ledger", mode: "read" },
        ],
      },
    ]);
    expect(contract.contacts).toEqual([{ role: "Till Owner", system: "till", name: "Ann Lee" }]);
  });
});

test("names in the frontmatter and the registry are none that turn it either", () => {
  const head = `---\nsystems: ["${turned("Till")}", Ledger]\ntitle: "${turned("Sales")}"\n---\n\n# x`;
  const { contract } = readText(head);
  expect(contract.title).toBe("Sales");
  expect(contract.systems[0]?.name).toBe("Till");
  expect(readRegistry(`till:\n  name: "${turned("Till")}"`).registry["till"]?.name).toBe("Till");
});
