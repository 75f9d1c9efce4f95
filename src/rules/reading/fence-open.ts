import { noticed } from "./noticed.ts";

export const fenceOpen = noticed({
  id: "fence-open",
  severity: "warning",
  summary: "Every fence that opens code is closed by a line with the same fence.",
  why: "All that follows is taken for code: headings, directions and tables below it are neither read nor shown.",
  example: {
    passes: `# Integration Contract: Till ↔ Ledger

\`\`\`json
{ "amount": 12 }
\`\`\`

## Notes
`,
    fails: `# Integration Contract: Till ↔ Ledger

\`\`\`json
{ "amount": 12 }

## Notes
`,
  },
});
