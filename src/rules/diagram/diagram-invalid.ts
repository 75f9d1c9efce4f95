import { diagramBlocks } from "../../contract/markdown/diagrams.ts";
import type { Report, Rule, RuleSubject } from "../rule.ts";
import { mistakeIn } from "./mistake.ts";

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
      for (const { source, place } of diagramBlocks(document.source)) {
        const mistake = await mistakeIn(source);
        if (mistake === undefined) continue;
        yield {
          document,
          place: { line: place.line + mistake.line - 1, column: place.column },
          message: `Mermaid can't read line ${mistake.line} of this diagram: ${mistake.reason}`,
          hint: 'Put labels with punctuation into quotes (`a["Till (shop)"]`); https://mermaid.live shows what Mermaid makes of it.',
        };
      }
    }
  },
};
