import { withoutNumbering } from "../../contract/vocabulary/vocabulary.ts";
import { phraseSource } from "../../contract/vocabulary/phrases.ts";
import type { Report, Rule, RuleSubject } from "../shared/rule.ts";
import { statedInTemplate } from "./untouched.ts";

const option = new RegExp(`^${phraseSource("option")}\\s*\\w+\\s*[:：.–—-]`, "i");

export const optionUnfilled: Rule = {
  id: "option-unfilled",
  severity: "warning",
  summary: "The template's “Option 1” and “Option 2” are replaced by the interface that is used.",
  why: "Two options offered is no decision told: a reader can't see which one is in use.",
  example: {
    passes: `# Integration Contract: Till ↔ Ledger

## Till → Ledger

### Interface Details

#### API Endpoint
\`\`\`
Endpoint: /v2/journal
Method: POST
\`\`\`
`,
    fails: `# Integration Contract: Till ↔ Ledger

## Till → Ledger

### Interface Details

#### Option 1: API Endpoint
\`\`\`
Endpoint: /v2/journal
Method: POST
\`\`\`
`,
  },
  *check({ documents }: RuleSubject): Iterable<Report> {
    for (const document of documents) {
      // `placeholder` says so of the whole.
      if (statedInTemplate(document) !== undefined) continue;
      for (const { title, line } of document.contract.sections) {
        const wording = withoutNumbering(title);
        const [choice] = option.exec(wording) ?? [];
        if (choice === undefined) continue;
        const kept = wording.slice(choice.length).trim();
        yield {
          document,
          place: { line, column: 1 },
          message: `“${title}” is still the template's choice, so it isn't clear whether this is what is used.`,
          hint: `If it is used, call the section “${kept}”, without “${choice.trim()}”; where both options are used, do so for both. If it isn't used, delete it.`,
        };
      }
    }
  },
};
