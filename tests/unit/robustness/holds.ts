/** What holds of every file, whatever is in it: it is read or told of, and every place that is spoken of is in it. */
import { expect } from "vitest";
import { readFiles } from "../../../src/catalogue/gathering/read-files.ts";
import { catalogueSchema } from "../../../src/catalogue/schema.ts";
import type { ContractDocument, Place } from "../../../src/contract/model/document.ts";
import type { Finding } from "../../../src/diagnostics/finding.ts";
import { runRules } from "../../../src/rules/run.ts";
import { alone } from "../rules/subject.ts";

interface Judged {
  document: ContractDocument | undefined;
  findings: Finding[];
}

/** The whole way of a file: bytes → contract → catalogue → findings. Fails where it throws or speaks of a place outside. */
export async function holds(content: Uint8Array | string, file = "a.md"): Promise<Judged> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const read = readFiles([{ file, path: file, content: bytes }]);
  const findings = await runRules({ ...read, surroundings: alone });
  const [document] = read.documents;
  // In a file that is no text only its beginning can be spoken of.
  const lines = linesOf(document?.source.text ?? new TextDecoder().decode(bytes));
  const places = [...findings, ...(document ? placesIn(document) : [])];
  expect(places.filter((place) => !isInside(place, lines))).toEqual([]);
  expect(catalogueSchema.safeParse(read.catalogue).error).toBeUndefined();
  if (document) expectUniqueIds(document);
  else expect(findings.map(({ rule }) => rule)).toContain("unreadable");
  return { document, findings };
}

function placesIn(document: ContractDocument): Place[] {
  return [
    ...document.problems.map(({ place }) => place),
    ...document.placeholders.map(({ place }) => place),
    ...document.links.map(({ place }) => place),
    ...document.anchors.map(({ line }) => ({ line, column: 1 })),
    ...pathsIn(document.contract).map(document.placeOf),
  ];
}

function pathsIn(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, inner]) =>
    pathsIn(inner, path === "" ? key : `${path}.${key}`),
  );
}

function linesOf(text: string): string[] {
  return text.split(/\r\n|\n|\r/);
}

function isInside({ line, column }: Place, lines: readonly string[]): boolean {
  return line >= 1 && column >= 1 && column <= (lines[line - 1]?.length ?? -1) + 1;
}

function expectUniqueIds({ anchors }: ContractDocument): void {
  const ids = anchors.flatMap(({ anchor, also }) => [anchor, ...also]);
  expect(new Set(ids).size).toBe(ids.length);
}
