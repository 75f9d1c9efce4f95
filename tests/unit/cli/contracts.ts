/** Contracts for the tests of the command line. */

/** Reads without an error; warnings are its business. */
export const sound = `# Integration Contract: Till ↔ Ledger

**Version:** 1.0

## Till → Ledger

### Purpose
Every sale reaches the books.

## Ledger → Till

### Purpose
Nothing flows this way.
`;

/** Names no systems. */
export const broken = `# Minutes of the meeting

Nothing here is a contract.
`;
