import { noticed } from "./noticed.ts";

export const systemMisspelt = noticed({
  id: "system-misspelt",
  severity: "warning",
  summary: "Headings and contacts spell a system as the title does.",
  why: "A slip is read as the name it is nearest to, which may not be the one that was meant, and a search for the name misses it.",
  example: {
    passes: `# Integration Contract: Till ↔ Ledger

## Till → Ledger

### Purpose
Every sale reaches the books the same day.
`,
    fails: `# Integration Contract: Till ↔ Ledger

## Till → Ledgr

### Purpose
Every sale reaches the books the same day.
`,
  },
});
