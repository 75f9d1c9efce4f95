import { describe, expect, it } from "vitest";
import { catalogueSchema } from "../../../src/catalogue/schema.ts";
import { contractSchema } from "../../../src/contract/model/schema.ts";
import { llmsText } from "../../../src/exports/llms-text.ts";
import { catalogueJson, contractJson } from "../../../src/exports/model-json.ts";
import { sitemap } from "../../../src/exports/sitemap.ts";
import { twoContracts } from "../runbooks/catalogue.ts";
import { subjectOf } from "../rules/subject.ts";

const { catalogue } = subjectOf(twoContracts);

describe("llms.txt", () => {
  const text = llmsText(catalogue, {
    title: "Our\ncontracts",
    addressOf: (path) => `https://contracts.example.com/${path}`,
  });

  it("begins with the title and a summary, as llmstxt.org asks", () => {
    expect(text).toMatch(/^# Our contracts\n\n> \S.*\n\n[^#\n].*\n\n## /);
  });

  it("links to the Markdown of every contract, below its domain, with what it is about", () => {
    const [, retail = ""] = text.split("## Contracts: Retail\n");
    expect(retail).toMatch(
      /^\n- \[Till ⇄ Ledger\]\(https:\/\/contracts\.example\.com\/contracts\/retail\/till-ledger\.md\): Sales reach the books\.\n/,
    );
    for (const { id } of catalogue.contracts) expect(text).toContain(`/contracts/${id}.md)`);
  });

  it("has nothing but links and notes in its lists", () => {
    const [, ...sections] = text.split(/^## /m);
    const lines = sections
      .flatMap((section) => section.trim().split("\n").slice(1))
      .filter(Boolean);
    for (const line of lines) expect(line).toMatch(/^- \[[^\]]+\]\(https:[^)]+\)(?:: .+)?$/);
  });

  it("leaves no link of an overview that would lead nowhere", () => {
    const linked = twoContracts.replace("Sales reach", "Sales, see [there](../x.md), reach");
    const text = llmsText(subjectOf(linked).catalogue, { title: "C", addressOf: (path) => path });
    expect(text).toContain(": Sales, see there, reach the books.");
  });
});

describe("the model as JSON", () => {
  it("is what the schemas describe", () => {
    expect(catalogueSchema.parse(JSON.parse(catalogueJson(catalogue)))).toEqual(catalogue);
    const [first] = catalogue.contracts;
    if (!first) throw new Error("The catalogue is empty.");
    expect(contractSchema.parse(JSON.parse(contractJson(first)))).toEqual(first);
  });
});

describe("the sitemap", () => {
  it("has each address, safe in XML, and the day it changed where that is known", () => {
    const xml = sitemap([
      { address: "https://a.example/?a=1&b=2", changed: "2026-09-14" },
      { address: "https://a.example/b/" },
    ]);
    expect(xml).toContain(
      "<url><loc>https://a.example/?a=1&amp;b=2</loc><lastmod>2026-09-14</lastmod></url>",
    );
    expect(xml).toContain("<url><loc>https://a.example/b/</loc></url>");
    expect(xml).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<urlset xmlns="/);
  });
});
