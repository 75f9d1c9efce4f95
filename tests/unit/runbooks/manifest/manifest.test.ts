import { describe, expect, it } from "vitest";
import { linkManifestSchema } from "../../../../src/runbooks/manifest/manifest-schema.ts";
import {
  ManifestInvalid,
  manifestJsonSchema,
  parseManifest,
  writeManifest,
} from "../../../../src/runbooks/manifest/manifest-text.ts";
import { linkManifest } from "../../../../src/runbooks/manifest/manifest.ts";
import { subjectOf } from "../../rules/subject.ts";
import { manifestOf, twoContracts } from "../catalogue.ts";

describe("the list of links", () => {
  const manifest = manifestOf();
  const page = (path: string) => manifest.pages.find((candidate) => candidate.path === path);

  it("has every contract, system and resource, and the pages there is one of", () => {
    expect(manifest.pages.map(({ path }) => path)).toEqual(
      [
        "",
        "contracts/",
        "contracts/finance/payments-ledger/",
        "contracts/retail/till-ledger/",
        "formats/",
        "health/",
        "map/",
        "map/finance/",
        "map/no-domain/",
        "map/retail/",
        "matrix/",
        "owners/",
        "owners/priya-shah/",
        "resources/",
        "resources/ledger-dropbox/",
        "search/",
        "systems/",
        "systems/ledger/",
        "systems/payments/",
        "systems/till/",
      ].toSorted(),
    );
  });

  it("knows a contract's former address, its file, its other forms and its numbered sections", () => {
    expect(page("contracts/retail/till-ledger/")).toMatchObject({
      formerly: ["contracts/retail/pos-gl/"],
      files: expect.arrayContaining([
        "contracts/retail/till-ledger.md",
        "badges/retail/pos-gl.svg",
      ]),
      source: {
        file: "retail/till-ledger.md",
        sections: { 1: "overview", 2: "a-to-b", "2.1": "a-to-b-error-handling" },
      },
    });
  });

  it("has an anchor's GitHub twin and the anchors without a section of their own", () => {
    expect(page("contracts/retail/till-ledger/")?.anchors).toEqual(
      expect.arrayContaining(["monitoring", "monitoring--logging", "rollback-plan", "b-to-a"]),
    );
  });

  it("knows which systems a contract's directions are between, in their order", () => {
    expect(page("contracts/retail/till-ledger/")?.systems).toEqual({ a: "till", b: "ledger" });
    expect(page("systems/ledger/")).not.toHaveProperty("systems");
  });

  it("tells the anchors at which nothing is described", () => {
    const undescribed = page("contracts/retail/till-ledger/")?.undescribed;
    expect(undescribed).toEqual(expect.arrayContaining(["rollback-plan", "b-to-a"]));
    for (const described of ["a-to-b", "a-to-b-error-handling", "alerts", "contacts"])
      expect(undescribed).not.toContain(described);
    expect(page("systems/ledger/")).not.toHaveProperty("undescribed");
  });

  it("tells the anchors that a heading's wording gives from those that hold", () => {
    const headings = page("contracts/retail/till-ledger/")?.headings;
    expect(headings).toContain("monitoring--logging");
    expect(headings).toContain("till--ledger");
    for (const fixed of ["monitoring", "alerts", "a-to-b", "b-to-a", "rollback-plan"])
      expect(headings).not.toContain(fixed);
  });

  it("counts an id that its author has given a heading as one that holds", () => {
    const given = twoContracts.replace("### Error Handling", "### If it is silent {#silence}");
    const { anchors, headings } = manifestOf(given).pages.find(({ path }) =>
      path.endsWith("/till-ledger/"),
    ) ?? { anchors: [] };
    expect(anchors).toEqual(expect.arrayContaining(["silence", "if-it-is-silent"]));
    expect(headings).toContain("if-it-is-silent");
    expect(headings).not.toContain("silence");
  });

  it("counts a fixed anchor on a heading of other words as one that holds", () => {
    const reworded = subjectOf(twoContracts.replace("### Error Handling", "### If it is silent"));
    const { pages } = linkManifest({ ...reworded, base: "/", folder: "contracts" });
    const contract = pages.find(({ path }) => path === "contracts/retail/till-ledger/");
    expect(contract?.anchors).toContain("a-to-b-error-handling");
    expect(contract?.headings).toContain("if-it-is-silent");
    expect(contract?.headings).not.toContain("a-to-b-error-handling");
  });

  it("lists no anchor twice", () => {
    for (const { anchors } of manifest.pages) expect(new Set(anchors).size).toBe(anchors.length);
  });

  it("is the same in whatever order the files were read", () => {
    const { documents, catalogue } = subjectOf(twoContracts);
    const reversed = linkManifest({
      documents: documents.toReversed(),
      catalogue,
      base: "/",
      folder: "contracts",
    });
    expect(writeManifest(reversed)).toBe(writeManifest(manifestOf(twoContracts, {})));
  });

  it("names the site's origin without a path, and the sitemap only with a site", () => {
    const placed = manifestOf(twoContracts, { site: "https://example.com/docs", base: "/docs/" });
    expect(placed.site).toBe("https://example.com");
    expect(placed.files).toContain("sitemap.xml");
    expect(manifestOf(twoContracts, {}).files).not.toContain("sitemap.xml");
  });
});

describe("links.json as text", () => {
  it("reads what it writes", () => {
    const manifest = manifestOf();
    expect(parseManifest(writeManifest(manifest))).toEqual(manifest);
  });

  it.each([
    ["{", /isn't JSON/],
    ["[]", /no list of links/],
    ['{"version":1,"base":"/","folder":"c","files":[],"pages":[{"path":"x"}]}', /pages\.0\.title/],
    ['{"version":7}', /format version 7.*reads up to 1/],
  ])("says what is wrong with %s", (text, complaint) => {
    expect(() => parseManifest(text)).toThrow(ManifestInvalid);
    expect(() => parseManifest(text)).toThrow(complaint);
  });

  it("reads a list that says more than is known here", () => {
    const manifest = manifestOf();
    const [first, ...rest] = manifest.pages;
    const newer = { ...manifest, made: "today", pages: [{ ...first, since: 2031 }, ...rest] };
    expect(parseManifest(JSON.stringify(newer))).toEqual(manifest);
  });

  it("has a JSON Schema that describes every key of a page", () => {
    const schema = JSON.parse(manifestJsonSchema()) as {
      properties: { pages: { items: { properties: object } } };
    };
    expect(Object.keys(schema.properties.pages.items.properties)).toEqual(
      Object.keys(linkManifestSchema.shape.pages.element.shape),
    );
  });
});
