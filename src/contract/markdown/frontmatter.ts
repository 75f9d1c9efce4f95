/** The optional YAML block at the top of a contract. */
import { LineCounter, parseDocument } from "yaml";
import type { Place, Problem } from "../document.ts";
import { type Frontmatter, frontmatterSchema } from "../schema.ts";
import { schemaProblems } from "../schema-problems.ts";

export interface ReadFrontmatter {
  frontmatter: Frontmatter;
  problems: Problem[];
}

const fence = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/;

export function readFrontmatter(text: string): ReadFrontmatter {
  const yaml = fence.exec(text)?.[1];
  if (yaml === undefined) return { frontmatter: {}, problems: [] };
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: line + 1, column: Math.max(col, 1) };
  };
  const [error] = document.errors;
  if (error) {
    const [message = error.message] = error.message.split("\n");
    return {
      frontmatter: {},
      problems: [
        {
          rule: "frontmatter-invalid",
          place: placeAt(error.pos[0]),
          message: `The frontmatter isn't valid YAML: ${message.replace(/ at line \d+, column \d+:?$/, "")}.`,
          hint: "Mend the YAML, or delete the block between the two `---` lines: everything in it is optional.",
        },
      ],
    };
  }
  const value: unknown = document.toJS() ?? {};
  const checked = frontmatterSchema.safeParse(value);
  if (checked.success) return { frontmatter: checked.data, problems: [] };
  const problems = schemaProblems(checked.error, value, (path) => {
    const node: unknown = document.getIn(path, true);
    const range =
      typeof node === "object" && node !== null && "range" in node
        ? (node.range as [number])
        : undefined;
    return placeAt(range?.[0] ?? 0);
  });
  return {
    frontmatter: withoutInvalid(
      value,
      checked.error.issues.map(({ path }) => path[0]),
    ),
    problems,
  };
}

/** What is valid still counts: one misspelt status must not hide the contract's aliases. */
function withoutInvalid(
  value: unknown,
  invalid: readonly (PropertyKey | undefined)[],
): Frontmatter {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return {};
  const kept = Object.fromEntries(Object.entries(value).filter(([key]) => !invalid.includes(key)));
  return frontmatterSchema.safeParse(kept).data ?? {};
}
