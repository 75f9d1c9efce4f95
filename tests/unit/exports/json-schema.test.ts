import { describe, expect, test } from "vitest";
import { contractSchema } from "../../../src/contract/model/schema.ts";
import { catalogueJsonSchema, contractJsonSchema } from "../../../src/exports/json-schema.ts";

describe("the JSON Schema of a contract", () => {
  const schema = contractJsonSchema();

  test("names its dialect", () => {
    expect(schema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
  });

  test("has every property of the model", () => {
    expect(Object.keys(schema.properties ?? {})).toEqual(Object.keys(contractSchema.shape));
  });

  test("requires only what every contract has", () => {
    expect(schema.required).toContain("systems");
    expect(schema.required).not.toContain("overview");
  });

  test("carries the descriptions", () => {
    expect(schema.properties?.["id"]).toMatchObject({
      description: expect.stringContaining("Path below the contracts folder"),
    });
  });

  test("names the states a flow can be in", () => {
    expect(schema).toHaveProperty("properties.flows.items.properties.state.enum", [
      "active",
      "planned",
      "none",
    ]);
  });
});

test("the JSON Schema of a catalogue holds contracts, systems, resources, formats and domains", () => {
  expect(Object.keys(catalogueJsonSchema().properties ?? {})).toEqual([
    "contracts",
    "systems",
    "resources",
    "dataFormats",
    "domains",
  ]);
});
