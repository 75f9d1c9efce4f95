import { noticed } from "./noticed.ts";

export const resourceUnread = noticed({
  id: "resource-unread",
  severity: "warning",
  summary: "Every line on shared resources that names one is read as one.",
  why: "A resource that is kept as text only has no page: nobody finds who writes it, nor who must be told of a change.",
  example: {
    passes: `# Integration Contract: Till ↔ Ledger

## Shared Resources
- **Queue:** \`sales\` (Till writes, Ledger reads)
`,
    fails: `# Integration Contract: Till ↔ Ledger

## Shared Resources
- \`sales\` – Till and Ledger
`,
  },
});
