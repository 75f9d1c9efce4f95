import { describe, expect, it } from "vitest";
import { recogniser, type Named } from "../../../../../src/site/search/query/recognise.ts";

type Page = Named & { at: string };

const pages: Page[] = [
  { at: "ledger", names: ["Ledger", "GL"], about: ["Finance Engineering"], systems: ["ledger"] },
  { at: "web-shop", names: ["Web Shop"], about: ["Digital Commerce"], systems: ["web-shop"] },
  { at: "fx", names: ["FX Rates"], about: ["Finance Engineering"], systems: ["fx"] },
  { at: "finance", names: ["Finance Engineering"], about: ["ledger-oncall"] },
  { at: "journal", names: ["finance_dw.journal_entries", "journal_entries"] },
  { at: "sheet", names: ["1RbL2lcZvfxxnP98rUJcYv5Y-hpWFeNxI", "Takings"] },
  { at: "juergen", names: ["Jürgen Groß"] },
  { at: "batch", names: ["PostingBatch"] },
  { at: "level", names: ["stock:levels:{shop}"], patterns: ["stock:levels:{shop}"] },
  {
    at: "shop-ledger",
    names: ["Web Shop ↔ Ledger", "finance/shop-ledger"],
    about: ["takings"],
    systems: ["web-shop", "ledger"],
    patterns: ["https://ledger.example/v2/days/{shop}/{date}", "/v2/journal"],
  },
];

const recognise = recogniser(pages);
const found = (typed: string) => recognise(typed)?.groups.map((group) => group.map(({ at }) => at));

describe("what is asked for is recognised", () => {
  it.each([
    ["by its name, however it is written", "webshop", [["web-shop"]]],
    ["by another of its names", "gl", [["ledger"]]],
    ["by its table's bare name", "journal_entries", [["journal"]]],
    ["by an owner, who may own several", "finance engineering", [["finance"], ["ledger", "fx"]]],
    ["as an owner, by an address of theirs", "ledger-oncall", [["finance"]]],
    ["as a thing, by who writes it", "who writes Takings", [["sheet"]]],
    [
      "as a thing, by the beginning of its name and who reads it",
      "who reads stock levels",
      [["level"]],
    ],
    [
      "as a system rather than what begins so, by who writes to it",
      "what writes into GL?",
      [["ledger"]],
    ],
    ["as a thing, by who writes it, in German", "Wer schreibt in Takings?", [["sheet"]]],
    ["as a thing, by who reads it, in Spanish", "¿Quién lee journal_entries?", [["journal"]]],
    ["as a thing, by who writes it, in Chinese", "谁写入journal_entries？", [["journal"]]],
    [
      "by what its being out of order means, in German",
      "Was passiert, wenn Ledger ausfällt?",
      [["ledger"]],
    ],
    [
      "by what its being out of order means, in Spanish",
      "qué pasa si Ledger está caído",
      [["ledger"]],
    ],
    ["by what its being out of order means, in Chinese", "Ledger故障怎么办", [["ledger"]]],
    [
      "by who is on call, in Spanish",
      "¿quién está de guardia para Ledger?",
      [["ledger"], ["finance"]],
    ],
    ["by who answers for it, in German", "wer ist für GL zuständig", [["ledger"], ["finance"]]],
    ["by who answers for it, in Chinese", "谁负责 GL", [["ledger"], ["finance"]]],
    ["as a thing before the contracts it is the topic of", "Takings", [["sheet"], ["shop-ledger"]]],
    ["behind a question", "who writes finance_dw.journal_entries?", [["journal"]]],
    [
      "in an address",
      "https://docs.example/d/1RbL2lcZvfxxnP98rUJcYv5Y-hpWFeNxI/edit#gid=0",
      [["sheet"]],
    ],
    ["by an endpoint with its method", "POST /v2/journal", [["shop-ledger"]]],
    [
      "by an endpoint with its places filled",
      "https://ledger.example/v2/days/S014/2026-09-13",
      [["shop-ledger"]],
    ],
    ["by a key with its places filled", "stock:levels:S014", [["level"]]],
    ["by its two systems in either order", "ledger to web shop", [["shop-ledger"]]],
    ["by the beginning of its name", "journ", [["journal"]]],
    ["by half an identifier", "who reads 1RbL2lcZ?", [["sheet"]]],
    ["by the identifier's other half", "98rUJcYv5Y", [["sheet"]]],
    ["by a later word of its name", "rates", [["fx"]]],
    ["by its being out of order", "if ledger is down", [["ledger"]]],
    ["by what its being out of order breaks", "what breaks if ledger is down?", [["ledger"]]],
    ["by its breaking", "what is affected when ledger breaks", [["ledger"]]],
    ["by who is on call, who comes next", "who is on call for ledger", [["ledger"], ["finance"]]],
    [
      "by who is called when it fails",
      "who do I call when Ledger fails",
      [["ledger"], ["finance"]],
    ],
    ["by what depends on it", "what depends on GL?", [["ledger"]]],
    ["by who uses it", "who uses PostingBatch", [["batch"]]],
    ["without its umlauts", "jurgen", [["juergen"]]],
    ["with its umlauts in two letters", "juergen gross", [["juergen"]]],
    ["by who owns it", "who owns GL?", [["ledger"], ["finance"]]],
    ["by whom to call", "ledger contact", [["ledger"], ["finance"]]],
    ["as a contract, by who owns it", "who owns web shop ledger", [["shop-ledger"]]],
    ["by its being out of order, in few words", "Web Shop unavailable?", [["web-shop"]]],
    ["as a contract, if one of its sides is down", "web shop ledger outage", [["shop-ledger"]]],
    ["by its two systems among other words", "rollback webshop ledger", [["shop-ledger"]]],
  ])("%s", (_, typed, expected) => {
    expect(found(typed)).toEqual(expected);
  });

  it.each([
    "entries of the journal",
    "ledger rollback",
    "if it is down",
    "slow down",
    "who is on call",
    "contacts",
    "the ledger owner of the shop",
    "breaking changes",
    "who writes",
    "write permission on the journal",
    "1RbX9qqLcZ",
    "/v2/days",
    "https://other.example/v2/days/S014/2026-09-13",
    "",
  ])("%j is a matter of words", (typed) => {
    expect(found(typed)).toBeUndefined();
  });

  it("looks for what happens in an outage in the words that the system's page has for it", () => {
    expect(recognise("if ledger is down")?.words).toBe("if ledger is down");
    expect(recognise("what breaks when ledger fails?")?.words).toBe("if ledger is down");
  });

  it("looks for people in the words that pages have for them", () => {
    expect(recognise("who is on call for ledger")?.words).toBe("ledger on call");
    expect(recognise("whom do I page for ledger?")?.words).toBe("ledger on call");
    expect(recognise("who owns ledger")?.words).toBe("ledger owner");
  });

  it("looks for writers and readers in the words that pages have for them", () => {
    expect(recognise("who writes journal_entries?")?.words).toBe("journal_entries writes");
    expect(recognise("which systems read the Takings")?.words).toBe("Takings reads");
    expect(recognise("who writes to the ledger")?.words).toBe("ledger takes");
  });

  it("says where the name of something is but a part of what was typed", () => {
    const isPart = (typed: string) => recognise(typed)?.isPart;
    expect(isPart("kv/finance/web-shop/client")).toBe(true);
    expect(isPart("web-shop")).toBeUndefined();
    expect(isPart("the key of web-shop client")).toBeUndefined();
  });

  it("looks for a table's name alone, whoever asks for its owner", () => {
    expect(recognise("who owns journal_entries")?.words).toBe("journal_entries");
  });

  it("looks for the identifier, not for the question around it", () => {
    expect(recognise("what is journal_entries?")?.words).toBe("journal_entries");
    expect(recognise("/v2/days/S014/2026-09-13")?.words).toBe("v2 days");
  });
});
