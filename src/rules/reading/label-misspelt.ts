import { noticed } from "./noticed.ts";

export const labelMisspelt = noticed({
  id: "label-misspelt",
  severity: "warning",
  summary: "Labels and headings that are meant for the template's are spelt as they are known.",
  why: "What stands behind a misspelt label is on the page and nowhere else: the fact counts as missing, and no search or diagram has it.",
  example: {
    passes: `# Integration Contract: Till ↔ Ledger

## Till → Ledger

### Error Handling
- **Fallback:** Sales are kept on paper.
`,
    fails: `# Integration Contract: Till ↔ Ledger

## Till → Ledger

### Error Handling
- **Falback:** Sales are kept on paper.
`,
  },
});
