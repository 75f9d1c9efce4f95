/** What a contract tells of both ways is said of a way in which nothing flows only where it says so: "Both directions: mTLS". */
import { labelsInColumns } from "./columns-by-direction.ts";
import { compact } from "../../text/compact.ts";
import type { Place } from "../../model/document.ts";
import type { Reading } from "../reading.ts";
import type { Flow } from "../../model/schema.ts";
import { says } from "../../vocabulary/phrases.ts";

const topics = ["errorHandling", "authentication"] as const;

interface Fact {
  topic: (typeof topics)[number];
  part: string;
  value: string | undefined;
  place: Place | undefined;
}

/** A direction in which nothing flows keeps what is told of it alone. */
export function withoutWhatOthersTell(flows: readonly Flow[], reading: Reading): readonly Flow[] {
  if (flows.every(({ state }) => state !== "none")) return flows;
  const told = new Set(
    flows.flatMap((flow, index) =>
      flow.state === "none" ? [] : factsOf(flow, index, reading).map(inOneWord),
    ),
  );
  return flows.map((flow, index) => {
    if (flow.state !== "none" || labelsInColumns(flow, reading).length > 0) return flow;
    const facts = factsOf(flow, index, reading);
    const kept = facts.filter((fact) => !told.has(inOneWord(fact)) || isOnBoth(fact, reading));
    return kept.length === facts.length ? flow : withOnly(kept, flow);
  });
}

function factsOf(flow: Flow, index: number, reading: Reading): Fact[] {
  return topics.flatMap((topic) =>
    Object.entries(flow[topic] ?? {}).map(([part, value]) => {
      const place = reading.places.get(`flows.${index}.${topic}.${part}`);
      return { topic, part, value, place };
    }),
  );
}

function inOneWord(fact: Fact): string {
  return JSON.stringify(fact);
}

/** Is it in so many words that the section speaks of both? */
function isOnBoth({ place }: Fact, reading: Reading): boolean {
  const section = place && reading.all.findLast((each) => each.place.line <= place.line);
  if (!section) return false;
  return says(`${section.title}\n${reading.markdown(section.blocks) ?? ""}`, "bothWays");
}

function withOnly(facts: readonly Fact[], flow: Flow): Flow {
  const of = (topic: Fact["topic"]) =>
    compact(
      Object.fromEntries(
        facts.filter((fact) => fact.topic === topic).map(({ part, value }) => [part, value]),
      ),
    );
  const kept = { errorHandling: of("errorHandling"), authentication: of("authentication") };
  return compact({ ...flow, ...kept }) as Flow;
}
