import { noticed } from "./noticed.ts";

export const systemAmbiguous = noticed({
  id: "system-ambiguous",
  severity: "warning",
  summary: "Every name a contract uses for a system leads to one system for certain.",
  why: "A name that can mean two systems is resolved to neither, and what is said under it is lost to both.",
  example: {
    passes: `# Integration Contract: Stock App ↔ Stock Ledger

## Stock App → Stock Ledger

### Purpose
Counts reach the books.

## Stock Ledger → Stock App

Nothing flows this way.
`,
    fails: `# Integration Contract: Stock App ↔ Stock Ledger

## Stock → Stock Ledger

### Purpose
Counts reach the books.

## Stock Ledger → Stock App

Nothing flows this way.
`,
  },
});
