import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { namesJson } from "../../../../../src/site/search/names/names-file.ts";
import { namedPages } from "../../../../../src/site/search/names/named-pages.ts";
import { catalogue, contract } from "../../../catalogue/views/sample.ts";

const sample = catalogue([contract({ tags: ["takings"], aliases: ["retail/pos-ledger"] })]);
const [till] = sample.systems;
if (till) {
  till.aliases = ["POS"];
  till.contact = "Priya Shah <priya@fernway.example>";
}
const [journal] = sample.resources;
if (journal) journal.name = "dw.journal_entries";

const pageAt = (path: string) => namedPages(sample).find((page) => page.path === path);

describe("namedPages", () => {
  it("knows a system by name, other names and the person to ask", () => {
    expect(pageAt("systems/till/")).toEqual({
      path: "systems/till/",
      names: ["Till", "POS"],
      about: ["Priya Shah"],
      systems: ["till"],
    });
  });

  it("knows a table with and without its schema", () => {
    expect(pageAt("resources/journal/")).toEqual({
      path: "resources/journal/",
      names: ["dw.journal_entries", "journal_entries"],
    });
  });

  it("tells a name that people gave from an identifier", () => {
    const [resource] = catalogue([contract()]).resources;
    if (!resource) throw new Error("The sample has no resource.");
    const rota = { ...resource, id: "rota", name: "1Y7HHH", label: "Rota 2026" };
    const [page] = namedPages({ ...sample, systems: [], contracts: [], resources: [rota] });
    expect(page).toMatchObject({ names: ["Rota 2026", "1Y7HHH"], isCalled: true });
  });

  it("knows a place in a bucket by the bucket as well", () => {
    const [resource] = catalogue([contract()]).resources;
    if (!resource) throw new Error("The sample has no resource.");
    Object.assign(resource, { id: "daily", kind: "s3-bucket", name: "s3://sales/daily/" });
    const [page] = namedPages({
      contracts: [],
      systems: [],
      resources: [resource],
      dataFormats: [],
    });
    expect(page).toMatchObject({ names: ["s3://sales/daily/"], about: ["sales"] });
    Object.assign(resource, { name: "s3://sales/" });
    const [bucket] = namedPages({
      contracts: [],
      systems: [],
      resources: [resource],
      dataFormats: [],
    });
    expect(bucket).not.toHaveProperty("about");
  });

  it("knows an owner by name, and by the addresses under which its systems' people are called", () => {
    const contacts = [
      { role: "Till On-Call", system: "till", name: "Till on call, till-oncall@x.example" },
      { role: "Till Contact", system: "till", name: "Priya Shah <priya@fernway.example>" },
    ];
    const all = catalogue([contract({ contacts })]);
    const [system] = all.systems;
    if (system) system.contact = "Priya Shah <priya@fernway.example>";
    expect(namedPages(all).find(({ path }) => path === "owners/priya-shah/")).toEqual({
      path: "owners/priya-shah/",
      names: ["Priya Shah", "priya@fernway.example"],
      about: ["till-oncall@x.example", "till-oncall"],
    });
  });

  it("knows a contract by its title, former ids, tags, parties and endpoints", () => {
    expect(pageAt("contracts/retail/till-ledger/")).toEqual({
      path: "contracts/retail/till-ledger/",
      names: ["Till ↔ Ledger", "retail/pos-ledger"],
      about: ["takings"],
      systems: ["till", "ledger"],
      patterns: ["https://ledger.example/v2/journal"],
    });
  });
});

describe("namesJson", () => {
  const packed = (url: string, content: string, kind = "System") =>
    gzipSync(`pagefind_dcd${JSON.stringify({ url, content, filters: { kind: [kind] } })}`);

  it("gives each page the id it has in the index, and leaves out who has none", () => {
    const index = new Map([
      ["fragment/en_149ddf1.pf_fragment", packed("/systems/till/", "")],
      ["pagefind.js", new Uint8Array()],
    ]);
    expect(JSON.parse(namesJson(namedPages(sample), index))).toMatchObject({
      pages: [
        {
          id: "en_149ddf1",
          path: "systems/till/",
          names: ["Till", "POS"],
          about: ["Priya Shah"],
          systems: ["till"],
        },
      ],
    });
  });

  it("has common words of the catalogue, and not of the guide", () => {
    const index = new Map(
      ["a", "b", "c"].flatMap((id) => [
        [`fragment/${id}.pf_fragment`, packed(`/contracts/${id}/`, "Rollback Plan", "Contract")],
        [`fragment/guide-${id}.pf_fragment`, packed(`/guide/${id}/`, "Vocabulary", "Guide")],
      ]),
    );
    expect(JSON.parse(namesJson([], index))).toEqual({ pages: [], words: "plan rollback" });
  });
});
