import type { DataFormat } from "../../contract/model/schema.ts";
import { comparableField } from "./comparable-field.ts";
import { formatsIn, type StatedFormat } from "./stated-formats.ts";
import { isLive } from "../../contract/model/is-live.ts";
import type { Report, Rule, RuleSubject } from "../shared/rule.ts";

export const formatDrift: Rule = {
  id: "format-drift",
  severity: "warning",
  summary: "A data format has the same fields in every contract that defines it.",
  why: "Two systems that believe in different fields of one message find out when it is sent.",
  example: {
    passes: `<!-- file: till-ledger.md -->
# Integration Contract: Till ↔ Ledger

## Data Formats

\`\`\`typescript
interface Sale {
  id: string;
  total: number;
}
\`\`\`
<!-- file: shop-ledger.md -->
# Integration Contract: Shop ↔ Ledger

## Data Formats

\`\`\`typescript
interface Sale {
  id: string; // unique per shop
  total: number;
}
\`\`\`
`,
    fails: `<!-- file: till-ledger.md -->
# Integration Contract: Till ↔ Ledger

## Data Formats

\`\`\`typescript
interface Sale {
  id: string;
  total: number;
}
\`\`\`
<!-- file: shop-ledger.md -->
# Integration Contract: Shop ↔ Ledger

## Data Formats

\`\`\`typescript
interface Sale {
  id: string;
  total: string;
  voucher?: string;
}
\`\`\`
`,
  },
  *check({ documents }: RuleSubject): Iterable<Report> {
    const first = new Map<string, StatedFormat>();
    for (const document of documents) {
      if (!isLive(document.contract)) continue;
      for (const stated of formatsIn(document)) {
        const { name, fields } = stated.format;
        if (fields.length === 0) continue;
        const other = first.get(name);
        if (other === undefined) first.set(name, stated);
        else if (other.document !== document) yield* drift(stated, other);
      }
    }
  },
};

function* drift(here: StatedFormat, there: StatedFormat): Iterable<Report> {
  const differences = differencesOf(here.format, there.format);
  if (differences.length === 0) return;
  const shown = differences.slice(0, 4);
  const rest = differences.length - shown.length;
  yield {
    document: here.document,
    place: here.place,
    message: `\`${here.format.name}\` differs from that in ${there.document.source.path}: ${shown.join("; ")}${rest > 0 ? `; ${rest} more` : ""}.`,
    hint: "Define it in one contract and link to it from the other, or give the two formats two names.",
  };
}

function differencesOf(here: DataFormat, there: DataFormat): string[] {
  const ours = new Map(here.fields.map((field) => [field.name, field]));
  const theirs = new Map(there.fields.map((field) => [field.name, field]));
  return [
    ...[...ours].flatMap(([name, own]) => {
      const other = theirs.get(name);
      if (other === undefined) return `\`${declaration(own)}\` is only here`;
      return comparableField(own) === comparableField(other)
        ? []
        : `\`${declaration(own)}\` here, \`${declaration(other)}\` there`;
    }),
    ...[...theirs].flatMap(([name, other]) =>
      ours.has(name) ? [] : `\`${declaration(other)}\` is only there`,
    ),
  ];
}

function declaration({ name, optional, type }: DataFormat["fields"][number]): string {
  return `${name}${optional ? "?" : ""}: ${type}`;
}
