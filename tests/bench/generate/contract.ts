import { cap, flowText, hours } from "./flow.ts";
import type { Random } from "./random.ts";
import type { GeneratedSystem } from "./systems.ts";

export interface ContractOptions {
  random: Random;
  /** Path of another contract, relative to this one. */
  neighbour: string;
  index: number;
}

export function contractText(
  a: GeneratedSystem,
  b: GeneratedSystem,
  { random, neighbour, index }: ContractOptions,
): string {
  const format = `${a.alias.replace("App", "")}${index}Record`;
  const table = `${b.domain}_dw.${a.id.replaceAll("-", "_")}`;
  const day = (): string => `2026-${two(1 + random.below(9))}-${two(1 + random.below(28))}`;
  const version = `${1 + random.below(3)}.${random.below(9)}`;
  return `---
tags: [${a.domain}, ${b.domain}]
---

# Integration Contract: ${a.name} ↔ ${b.name}

**Version:** ${version}  
**Last Updated:** ${day()}  
**Maintained By:** ${a.owner}

## Overview

${a.name} tells ${b.name} of every change within ${hours(random)} hours, and learns what became of it. Without this nobody could reconcile the day. See also the [neighbouring contract](${neighbour}#rollback-plan).

**System A:** ${a.name}, owned by ${a.owner}  
**System B:** ${b.name}, owned by ${b.owner}

---

${flowText(a, b, format, random)}
${flowText(b, a, format, random)}
---

## Shared Resources

### Google Sheets
- **Sheet Name/ID:** ${a.name} exceptions (\`1${String(index).padStart(4, "0")}bL2lcZvfxxnP98rUJcYv5Y-hpWFeNxI-12As5vW\`)
- **Purpose:** One row for each difference above £${2 + random.below(50)}.00
- **Permissions:** ${b.name} writes, ${a.name} reads
- **Schema:** \`date\`, \`source\`, \`expected_minor\`, \`posted_minor\`, \`owner\`

### Databases
- **Database:** ${b.domain}_dw (Snowflake)
- **Tables:** \`${table}\` (${b.name} writes, ${a.name} reads)
- **Purpose:** Where the booked records end up

### Other Resources
- **S3 Buckets:** \`${a.id}-dropbox\` — ${a.name} writes, ${b.name} reads; kept ${30 + random.below(60)} days

## Data Formats

### Common Data Structures

#### Example: ${format}
\`\`\`typescript
interface ${format} {
  recordId: string; // unique per source
  source: string;
  businessDate: string; // YYYY-MM-DD
  currency: 'GBP' | 'EUR';
  amountMinor: number;
  reference?: string;
  lines: { account: string; amountMinor: number }[];
}
\`\`\`

## Authentication & Security

### ${a.name} → ${b.name}
- **Method:** OAuth 2.0 client credentials, scope \`records:write\`
- **Credentials Location:** Vault \`kv/${a.domain}/${a.id}\`
- **Rotation Policy:** Every ${30 * (1 + random.below(6))} days; last rotated ${day()}

### ${b.name} → ${a.name}
- **Method:** Same client, scope \`records:read\`
- **Credentials Location:** As above
- **Rotation Policy:** With the client

## Versioning & Compatibility

### Current Version
- **API Version:** v${1 + random.below(4)}
- **Data Format Version:** v${version}
- **Last Breaking Change:** ${day()}

### Breaking Changes Policy
- **Notice Period:** ${2 + random.below(10)} weeks
- **Deprecation Timeline:** The previous major stays up for two periods
- **Migration Guide:** https://handbook.example.com/${b.domain}/${b.id}

## Testing

### Local Testing
\`\`\`bash
docker compose -f compose.${b.id}.yml up -d
npm run replay -- fixtures/${a.id}.jsonl
\`\`\`

### Test Scenarios
1. **Happy Path:** ${100 + random.below(900)} records post and the day closes with a difference of 0
2. **Error Cases:** An unbalanced record gets \`422\` and lands in \`rejected/\`
3. **Edge Cases:** A record voided at 23:59 posts to two business dates

## Monitoring & Logging

### What to Monitor
- [x] \`${a.id.replaceAll("-", "_")}_oldest_seconds\`
- [ ] Share of \`422\` answers per hour

### Logging
- **Where:** Loki, \`{system="${a.id}"}\`
- **What:** Record id, count, status; never contents
- **Retention:** 90 days

### Alerts
- **When:** Oldest record over ${10 + random.below(50)} minutes
- **Who:** ${a.owner} on call
- **How:** PagerDuty service \`${a.id}\`

## Deployment

### Deployment Order
1. [ ] Deploy ${b.name} changes
2. [ ] Deploy ${a.name} changes
3. [ ] Verify that the next day closes with a difference of 0

### Rollback Plan
- **If ${a.name} breaks:** Pin the previous release; records are sent again
- **If ${b.name} breaks:** \`${b.id} deploy --previous\`
- **If integration breaks:** Turn off \`${b.id}.push\` and import by hand: ${cap(a.id)}

## Change Log

| Date | Version | Change | Breaking? |
|------|---------|--------|-----------|
| 2026-09-14 | ${version} | Optional \`reference\` | No |
| 2026-02-03 | 0.9 | \`held\` as a status | No |
| 2025-11-18 | 0.8 | Minor units instead of decimal strings | Yes |

## Contacts

**${a.name} Owner:** ${a.owner}, ${a.id}@example.com  
**${b.name} Owner:** ${b.owner}, ${b.id}@example.com

## Notes

- \`businessDate\` is the trading day, not the date of posting.
`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
