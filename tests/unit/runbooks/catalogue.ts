/** A small catalogue to link into. */
import type { LinkManifest } from "../../../src/runbooks/manifest/manifest-schema.ts";
import { linkManifest } from "../../../src/runbooks/manifest/manifest.ts";
import { subjectOf } from "../rules/subject.ts";

export const site = "https://contracts.example.com";

export const twoContracts = `<!-- file: retail/till-ledger.md -->
---
aliases: [retail/pos-gl]
---

# Integration Contract: Till ↔ Ledger

## Overview
Sales reach the books.

## Till → Ledger

### Error Handling
- **Fallback:** the nightly CSV in \`ledger-dropbox\`

## Shared Resources

### Other Resources
- **S3 Buckets:** \`ledger-dropbox\` — Till writes, Ledger reads

## Monitoring & Logging

### Alerts
- **Who:** Store Technology

## Contacts
**Till Owner:** Priya Shah
<!-- file: finance/payments-ledger.md -->
# Integration Contract: Payments ↔ Ledger

## Payments → Ledger

### Purpose
Money is booked.
`;

export function manifestOf(
  markdown = twoContracts,
  options: { site?: string; base?: string } = { site },
): LinkManifest {
  return linkManifest({ ...subjectOf(markdown), folder: "contracts", base: "/", ...options });
}
