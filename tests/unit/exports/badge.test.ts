import { htmlToHast } from "satteri";
import { describe, expect, it } from "vitest";
import { badge } from "../../../src/exports/badge.ts";
import { documentOf, title } from "./subject.ts";

const { contract } = documentOf(`${title}\n**Version:** 2.3\n**Status:** deprecated\n`);
const warning = { severity: "warning" } as const;

function texts(svg: string): string[] {
  return Array.from(svg.matchAll(/<text[^>]*>([^<]*)</g), ([, text = ""]) => text);
}

describe("a contract's badge", () => {
  it("shows version, status and health as text", () => {
    expect(texts(badge(contract, []))).toEqual(["v2.3", "deprecated", "healthy"]);
    expect(texts(badge(contract, [warning, warning]))).toContain("2 warnings");
    expect(texts(badge(contract, [{ severity: "error" }, warning]))).toContain("1 error");
    expect(texts(badge(contract, [{ severity: "info" }]))).toContain("healthy");
  });

  it("says as a whole what it shows", () => {
    expect(badge(contract, [])).toContain(
      "<title>Till ⇄ Ledger: v2.3, deprecated, healthy</title>",
    );
  });

  it("asks nobody for anything", () => {
    const svg = badge(contract, []).replace('xmlns="http://www.w3.org/2000/svg"', "");
    expect(svg).not.toMatch(/https?:|url\((?!#)|<script|<style|href/);
  });

  it("holds hostile text as text, and cuts an endless version", () => {
    const version = `"><script>alert(1)</script>${"x".repeat(500)}\u0007`;
    const svg = badge({ ...contract, version }, []);
    expect(svg).not.toContain("<script");
    expect(svg.length).toBeLessThan(1_500);
    expect(JSON.stringify(htmlToHast(svg))).not.toContain('"tagName":"script"');
  });

  it("is as wide as its parts and the gaps between them", () => {
    const svg = badge(contract, []);
    const width = Number(/<svg[^>]* width="(\d+)"/.exec(svg)?.[1]);
    const parts = Array.from(svg.matchAll(/<rect x="\d+" width="(\d+)"/g), ([, part]) =>
      Number(part),
    );
    expect(parts).toHaveLength(3);
    expect(parts.reduce((sum, part) => sum + part, 2)).toBe(width);
  });
});
