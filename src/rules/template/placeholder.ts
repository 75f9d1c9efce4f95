import type { ContractDocument, Placeholder } from "../../contract/model/document.ts";
import { isContentsMacro } from "../../contract/markdown/placeholders.ts";
import { countOf } from "../../diagnostics/count-of.ts";
import type { Report, Rule, RuleSubject } from "../shared/rule.ts";
import { statedInTemplate } from "./untouched.ts";

export const placeholder: Rule = {
  id: "placeholder",
  severity: "warning",
  summary: "No hint of the template and no stand-in such as `TBD` is left where a fact should be.",
  why: "A hint left in looks like a fact to whoever skims, and is none. A contract that is still the template is told once, and place by place from when a part of it is filled in.",
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
      const stated = statedInTemplate(document);
      if (stated !== undefined) {
        yield stillTemplate(document, stated);
        continue;
      }
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

function stillTemplate(document: ContractDocument, stated: number): Report {
  const { placeholders } = document;
  const open = `${countOf(placeholders.length, "place")} are to be filled in`;
  const flows = document.placeOf("flows.0").line;
  const first = placeholders.find(({ place }) => place.line > flows) ?? placeholders[0];
  return {
    document,
    // Where to begin, which is what flows.
    place: first?.place ?? { line: 1, column: 1 },
    message:
      stated === 0
        ? `This is still the template: ${open}, and nothing is told yet of what flows.`
        : `This is nearly all the template: ${open}, and ${countOf(stated, "fact")} ${stated === 1 ? "is" : "are"} stated.`,
    hint: "Begin with “Purpose”, “Data Flow” and “Error Handling” of each direction, and delete the sections that have nothing to say; what is open then is told place by place.",
  };
}

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
