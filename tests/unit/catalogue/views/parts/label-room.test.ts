import { expect, test } from "vitest";
import { labelRoom } from "../../../../../src/catalogue/views/parts/label-room.ts";
import { lanesOf } from "../../../../../src/catalogue/views/parts/lanes.ts";
import { contract } from "../sample.ts";

function roomFor(name: string) {
  const systems = [
    { id: "till", name: "Till", role: "a" as const },
    { id: "ledger", name, role: "b" as const },
  ];
  return labelRoom(lanesOf(contract({ systems })));
}

test("labels have the room of the longest", () => {
  expect(roomFor("Ledger")).toBe("short");
  expect(roomFor("Carrier Hub")).toBe("medium");
  expect(roomFor("Data Warehouse")).toBe("long");
});

test("a direction that nothing goes needs none", () => {
  const [lane] = lanesOf(contract());
  expect(
    lane && labelRoom([{ ...lane, state: "none", to: { ...lane.to, name: "Data Warehouse" } }]),
  ).toBe("short");
});
