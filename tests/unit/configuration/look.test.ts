import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { domainOrder } from "../../../src/catalogue/facts/domain-order.ts";
import { configurationJsonSchema } from "../../../src/configuration/json-schema.ts";
import { configurationSchema } from "../../../src/configuration/schema.ts";

const full = {
  $schema: "./config.schema.json",
  title: "Fernway integrations",
  repository: "https://github.com/acme/contracts/edit/main/{path}",
  logo: "assets/logo.svg",
  footer: "[Imprint](https://fernway.example/imprint)",
  accent: "#0B5F6B",
  domains: ["Retail", "Finance"],
  site: "https://contracts.example.com",
  base: "/team/contracts/",
};
const faults = [
  { accent: "teal" },
  { accent: "#12345" },
  { logo: "logo.gif" },
  { repository: "https://github.com/acme/contracts" },
  { repository: "{path}" },
  { domains: "Retail" },
  { base: "/a b" },
  { base: "//evil.example" },
  { base: "/../up" },
  { base: "" },
  { site: "contracts.example.com" },
  { site: "ftp://contracts.example.com" },
  { site: "https://example.com/contracts" },
];
const ajv = new Ajv2020({ strict: false });
addFormats.default(ajv);
const validate = ajv.compile(configurationJsonSchema());

describe("the look of a catalogue", () => {
  it("is accepted by the program and by its published schema", () => {
    expect(configurationSchema.parse(full)).toEqual(full);
    expect(validate(full)).toBe(true);
  });

  it.each(faults)("is refused by both where it can't be: %j", (fault) => {
    expect(configurationSchema.safeParse(fault).success).toBe(false);
    expect(validate(fault)).toBe(false);
  });

  it("describes every key", () => {
    const { properties = {} } = configurationJsonSchema();
    const silent = Object.entries(properties).filter(
      ([, value]) => typeof value !== "object" || (value.description ?? "").length < 10,
    );
    expect(Object.keys(properties)).toContain("title");
    expect(silent).toEqual([]);
  });

  it("orders domains as configured, the others by name, none last", () => {
    const names = [undefined, "Supply", "Data", "finance", "Retail"];
    expect(names.toSorted(domainOrder({ domains: ["Retail", "Finance"] }))).toEqual([
      "Retail",
      "finance",
      "Data",
      "Supply",
      undefined,
    ]);
  });
});
