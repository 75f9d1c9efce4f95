import { diagramBlocks } from "../../contract/markdown/diagrams.ts";
import type { Report, Rule, RuleSubject } from "../shared/rule.ts";
import { type Mistake, mistakeIn } from "./mistake.ts";

/** Mermaid takes milliseconds for the smallest. */
const mostJudged = 200;

const unjudged = {
  message: `The contract has more than ${mostJudged} diagrams; from this one on nothing says whether Mermaid can read them.`,
  hint: "Move those that few readers need into a document of their own, and link to it.",
};

export const diagramInvalid: Rule = {
  id: "diagram-invalid",
  severity: "warning",
  summary: "Every `mermaid` block is a diagram that Mermaid can read.",
  why: "The page shows the block's source in place of a picture.",
  example: {
    passes: `# Integration Contract: Till ↔ Ledger

\`\`\`mermaid
flowchart LR
  till["Till (shop)"] --> ledger
\`\`\`
`,
    fails: `# Integration Contract: Till ↔ Ledger

\`\`\`mermaid
flowchart LR
  till[Till (shop)] --> ledger
\`\`\`
`,
  },
  async *check({ documents }: RuleSubject): AsyncIterable<Report> {
    for (const document of documents) {
      const judged = new Map<string, Mistake | undefined>();
      for (const { source, place } of diagramBlocks(document.source)) {
        if (!judged.has(source)) {
          if (judged.size === mostJudged) {
            yield { document, place, ...unjudged };
            break;
          }
          judged.set(source, await mistakeIn(source));
        }
        const mistake = judged.get(source);
        if (mistake === undefined) continue;
        yield {
          document,
          place: { line: place.line + mistake.line - 1, column: place.column },
          message: `Mermaid can't read line ${mistake.line} of this diagram: ${mistake.reason}`,
          hint:
            mistake.hint ??
            'Put labels with punctuation into quotes (`a["Till (shop)"]`); https://mermaid.live shows what Mermaid makes of it.',
        };
      }
    }
  },
};
