import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const versioningIn = (text: string) => tillLedger(`## Versioning\n\n${text}`).contract.versioning;

describe("a notice is a notice period", () => {
  test.each([
    ["Deprecation Notice", "90 days"],
    ["Notice", "two releases"],
    ["Deprecation Notice", "announced a quarter ahead"],
    ["Notice", "none"],
    ["Notice", "consumers are given 30 days"],
    ["Notice Period", "as agreed with the shops"],
    ["Advance notice", "by e-mail"],
    ["Vorlauf", "vier Wochen"],
  ])("%s: %s", (name, value) => {
    expect(versioningIn(`- **${name}:** ${value}`)).toEqual({ noticePeriod: value });
  });

  test.each([
    ["Deprecation Notice", "v1 is deprecated since May"],
    ["Deprecation Notice", "v1 is deprecated since three months"],
    ["Notice", "the field `vat` has moved"],
    ["Notice", "3 hours of downtime in May are planned"],
    ["Notice", "read the migration guide first"],
  ])("unless it tells what is so: %s: %s", (name, value) => {
    expect(versioningIn(`- **${name}:** ${value}`)).toBeUndefined();
  });

  test("one that tells when a version ends is its deprecation", () => {
    const ends = "v1 is switched off on 2026-12-31";
    expect(versioningIn(`**Deprecation Notice:** ${ends}`)).toEqual({ deprecationTimeline: ends });
    expect(versioningIn(`**Notice:** ${ends}\n\n**Deprecation Timeline:** a year`)).toEqual({
      deprecationTimeline: "a year",
    });
  });
});

describe("the version of the interface", () => {
  test.each([
    ["API", "v2"],
    ["REST API version", "2.1"],
    ["Interface Version", "3"],
    ["Version of the API", "v2 (since May)"],
    ["API release", "2026-05-01"],
    ["Version der Schnittstelle", "3"],
  ])("%s: %s", (name, value) => {
    expect(versioningIn(`- **${name}:** ${value}`)).toEqual({ apiVersion: value });
  });

  test.each([
    ["API", "see the portal"],
    ["Old API version", "v1"],
    ["API version of the bank", "v1"],
    ["API", "v3 (planned)"],
    ["API", "v1 is deprecated"],
    ["Release", "2026.4"],
    ["Interface", "REST"],
  ])("%s: %s is none", (name, value) => {
    expect(versioningIn(`- **${name}:** ${value}`)).toBeUndefined();
  });

  test("is told first by the label that says so", () => {
    expect(versioningIn("- **API:** v1\n- **API Version:** v2")).toEqual({ apiVersion: "v2" });
  });

  test("elsewhere a version of an interface may be the document's", () => {
    const { contract } = tillLedger("**Interface Version:** 3\n\n## Till → Ledger\n\nSales.");
    expect(contract.versioning).toBeUndefined();
  });
});
