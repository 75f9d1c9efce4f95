import { expect, it } from "vitest";
import { catalogueSchema } from "../../../src/catalogue/schema.ts";
import { broken, sound } from "./contracts.ts";
import { folderWith, run } from "./program.ts";

it("prints the model, which fits its schema, and nothing else", async () => {
  const cwd = await folderWith({ "contracts/till-ledger.md": sound });
  const { code, out, err } = await run(["export"], { cwd });
  expect(code).toBe(0);
  expect(err).toBe("");
  const catalogue = catalogueSchema.parse(JSON.parse(out));
  expect(catalogue.contracts.map(({ id }) => id)).toEqual(["till-ledger"]);
  expect(catalogue.systems.map(({ name }) => name).toSorted()).toEqual(["Ledger", "Till"]);
});

it("prints what could be read and lists the errors beside it", async () => {
  const cwd = await folderWith({
    "contracts/till-ledger.md": sound,
    "contracts/minutes.md": broken,
  });
  const { code, out, err } = await run(["export", "--format", "json"], { cwd });
  expect(code).toBe(1);
  expect(err).toContain("error[no-two-systems]");
  expect(err).not.toContain("warning[");
  const { contracts } = catalogueSchema.parse(JSON.parse(out));
  expect(contracts.map(({ id }) => id)).toContain("till-ledger");
});

it("prints nothing where a contract holds what looks like a secret", async () => {
  const token = ["ghp", "xR7kQ2mZ9vL4tB8nW3cY6hJ1dF5gS0aPq2Ke"].join("_");
  const cwd = await folderWith({ "contracts/till-ledger.md": `${sound}\nUse ${token}.\n` });
  const { code, out, err } = await run(["export"], { cwd });
  expect([code, out]).toEqual([1, ""]);
  expect(err).toContain("error[secret]");
  expect(err).not.toContain(token);
});

it("gives the registry's schema to editors", async () => {
  const { code, out } = await run(["export", "--format", "systems-schema"], {
    cwd: await folderWith({}),
  });
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    type: "object",
    additionalProperties: { required: ["name"], properties: { tier: { maximum: 3 } } },
  });
});
