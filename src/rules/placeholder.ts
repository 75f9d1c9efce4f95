import type { Placeholder } from "../contract/document.ts";
import { isContentsMacro } from "../contract/markdown/placeholders.ts";
import type { Report, Rule, RuleSubject } from "./rule.ts";

export const placeholder: Rule = {
  id: "placeholder",
  severity: "warning",
  summary: "No hint of the template and no stand-in such as `TBD` is left where a fact should be.",
  why: "A hint left in looks like a fact to whoever skims, and is none.",
  example: {
    passes: `# Integration Contract: Till ↔ Ledger

## Authentication & Security

### Till → Ledger
- **Rotation Policy:** Every 90 days, by the payments team.
`,
    fails: `# Integration Contract: Till ↔ Ledger

## Authentication & Security

### Till → Ledger
- **Rotation Policy:** [How often rotated]
`,
  },
  *check({ documents }: RuleSubject): Iterable<Report> {
    for (const document of documents) {
      for (const unfilled of document.placeholders) {
        yield {
          document,
          place: unfilled.place,
          message: `${subjectOf(unfilled)} ${stateOf(unfilled)}.`,
          hint: hintFor(unfilled),
        };
      }
    }
  },
};

function subjectOf({ label, section, text }: Placeholder): string {
  const where = section === undefined ? "" : ` in “${section}”`;
  if (label !== undefined) return `\`${label}\`${where}`;
  return text === "" ? `A line${where}` : `\`${onOneLine(text)}\`${where}`;
}

function stateOf({ label, text }: Placeholder): string {
  if (text === "") return "has nothing after it";
  if (isContentsMacro(text)) return "is another tool's macro for a table of contents";
  if (isBracketed(text)) return "is still a hint in square brackets";
  if (label !== undefined) return `still says \`${onOneLine(text)}\``;
  return /^[<{]/u.test(text)
    ? "is a place that nobody has filled in"
    : "says that something is still to be written";
}

/** Only of brackets somebody may think that they are text. */
function hintFor({ text }: Placeholder): string {
  if (text === "")
    return "Write the fact behind it, `none` where there is none, or delete the label.";
  if (isContentsMacro(text)) return "Delete it: every page lists its headings beside the text.";
  const what = "Write the fact instead; `none` is a fact too.";
  return isBracketed(text) ? `${what} If the brackets are meant, write round ones.` : what;
}

function isBracketed(text: string): boolean {
  return /^\[.+\]$/su.test(text);
}

function onOneLine(text: string): string {
  const line = text.replace(/[\s`]+/g, " ").trim();
  return line.length > 60 ? `${line.slice(0, 59).trimEnd()}…` : line;
}
