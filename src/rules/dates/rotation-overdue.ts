import { z } from "zod";
import { readRotation } from "../../catalogue/facts/rotation.ts";
import { dayText } from "../../catalogue/views/words/days.ts";
import { countOf } from "../../diagnostics/count-of.ts";
import { daysBetween } from "./dates.ts";
import { isLive } from "../../contract/model/is-live.ts";
import { flowName } from "../shared/names.ts";
import type { Report, Rule, RuleSubject } from "../shared/rule.ts";

const options = z.strictObject({
  grace: z
    .number()
    .int()
    .min(0)
    .default(0)
    .describe("Days a rotation may be late before it is reported."),
});

type Options = z.infer<typeof options>;

export const rotationOverdue: Rule<Options> = {
  id: "rotation-overdue",
  severity: "warning",
  summary: "Credentials are rotated as often as their policy says.",
  why: "A key older than its policy allows is one that nobody looks after, or a contract that nobody keeps up to date.",
  options,
  example: {
    passes: `# Integration Contract: Till ↔ Ledger

## Authentication & Security

### Till → Ledger
- **Method:** API key
- **Rotation Policy:** Every 90 days; last rotated 2026-09-07
`,
    fails: `# Integration Contract: Till ↔ Ledger

## Authentication & Security

### Till → Ledger
- **Method:** API key
- **Rotation Policy:** Every 90 days; last rotated 2026-07-01
`,
  },
  *check(
    { documents, surroundings: { today } }: RuleSubject,
    { grace }: Options,
  ): Iterable<Report> {
    for (const document of documents) {
      const { contract } = document;
      if (!isLive(contract)) continue;
      const told = new Set<number>();
      for (const [index, flow] of contract.flows.entries()) {
        const policy = flow.authentication?.rotationPolicy;
        const rotation = policy === undefined ? undefined : readRotation(policy);
        if (rotation === undefined) continue;
        const late = daysBetween(rotation.due, today);
        const place = document.placeOf(`flows.${index}.authentication.rotationPolicy`);
        // One policy may speak for several flows.
        if (late <= grace || told.has(place.line)) continue;
        told.add(place.line);
        yield {
          document,
          place,
          message: `The credentials of ${flowName(contract, flow)} were due for rotation on ${dayText(rotation.due)}, ${countOf(late, "day")} ago.`,
          hint: "Rotate them and write the new date here, or correct the policy.",
        };
      }
    }
  },
};
