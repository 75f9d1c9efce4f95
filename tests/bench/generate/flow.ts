import type { Random } from "./random.ts";
import type { GeneratedSystem } from "./systems.ts";

const frequencies = ["Near real-time, every 60 s", "Daily at 04:30", "On demand", "Hourly"];
const styles = ["JSON over REST", "CSV in S3", "Avro on Kafka"];
const waits = ["waits on disk for 72 hours", "is kept in a queue", "is held back by the sender"];

export function flowText(
  from: GeneratedSystem,
  to: GeneratedSystem,
  format: string,
  random: Random,
): string {
  return `## ${from.name} → ${to.name}

### Purpose
What ${to.name} needs of ${from.name} to close the ${random.of(["day", "week", "period"])} without typing anything.

### Data Flow
- **Format:** ${random.of(styles)}, one \`${format}\` each
- **Frequency:** ${random.of(frequencies)}
- **Direction:** ${random.of(["Push from", "Pull by"])} ${random.of([from, to]).name}

### Interface Details

#### API Endpoint
\`\`\`
Endpoint: https://${to.id}.example.com/v2/${from.id}
Method: ${random.of(["POST", "PUT"])}
Authentication: OAuth 2.0 client credentials
Headers: Idempotency-Key: {recordId}
\`\`\`

**Request Format:**
\`\`\`json
{
  "recordId": "${from.id}-${random.below(1e6)}", "source": "${from.id}",
  "businessDate": "2026-09-14", "currency": "GBP", "amountMinor": ${random.below(1e6)},
  "lines": [
    { "account": "110300", "amountMinor": 2764 },
    { "account": "400100", "amountMinor": -2764 }
  ]
}
\`\`\`

**Response Format:**
\`\`\`json
{ "recordId": "${from.id}-1", "status": "accepted", "entryCount": ${random.below(9)} }
\`\`\`

### Error Handling
- **What happens if ${to.name} is unavailable?** Work goes on; what is due ${random.of(waits)}.
- **Retry Logic:** 5 s, 15 s, 60 s, then every ${1 + random.below(9)} minutes with ±20 % jitter
- **Fallback:** The CSV of ${two(random.below(24))}:10 carries the full day; ${to.owner} imports it by hand.
`;
}

export function hours(random: Random): number {
  return 1 + random.below(23);
}

export function cap(id: string): string {
  return `\`${id}-import --date {date}\``;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
