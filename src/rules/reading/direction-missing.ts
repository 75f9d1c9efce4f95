import { noticed } from "./noticed.ts";

export const directionMissing = noticed({
  id: "direction-missing",
  severity: "warning",
  findsAbsence: true,
  summary: "A contract says what flows each way, or that nothing does.",
  why: "A direction that is not described may be nothing, or may be forgotten; a reader can't tell which.",
  example: {
    passes: `# Integration Contract: Till ↔ Ledger

## Till → Ledger

### Purpose
Every sale reaches the books the same day.

## Ledger → Till

Nothing flows this way.
`,
    fails: `# Integration Contract: Till ↔ Ledger

## Till → Ledger

### Purpose
Every sale reaches the books the same day.
`,
  },
});
