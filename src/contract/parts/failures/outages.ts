/** What happens while the system at either end of a direction is down. */
import { type End, proseOfEnd, saidOfEnd } from "./end-down.ts";
import { failing } from "./failing-end.ts";
import { failureInTables } from "./failures-in-tables.ts";
import type { InDirection } from "../flow-tables/in-direction.ts";
import { outageToldIn } from "./outage-in-prose.ts";
import { outageInSentences } from "./outage-in-sentences.ts";
import { outageOfEither } from "./outage-of-either.ts";
import { failedWay } from "../topics/failed-ways.ts";
import { pathOf, tell, type Told } from "../topics/told-at.ts";
import type { ErrorHandling } from "../../model/schema.ts";

type Outages = Pick<ErrorHandling, "unavailable" | "giverUnavailable">;

/** @param labelled what labels and headings say of the taker */
export function readOutages(flow: InDirection, labelled: string | undefined): Outages {
  const { direction, labels, reading, path } = flow;
  const inProse = outageToldIn(flow.sections, reading);
  const toldOf = (end: End): Told | undefined => {
    const value = inProse && proseOfEnd(end, inProse.value, direction, reading);
    const ofEnd = value ? { ...inProse, value } : undefined;
    return failureInTables("unavailable", flow, end) ?? ofEnd ?? outageInSentences(flow, end);
  };
  const ofWay = failedOnWay(flow);
  const ofGiver = saidOfEnd("from", labels, direction, reading);
  return {
    unavailable:
      labelled ??
      failing(flow, "to") ??
      tell("unavailable", toldOf("to") ?? ofWay ?? outageOfEither(reading).unavailable, flow),
    giverUnavailable:
      reading.value(ofGiver, "unavailable", pathOf("giverUnavailable", path)) ??
      failing(flow, "from") ??
      tell("giverUnavailable", toldOf("from"), flow),
  };
}

/** "### Till → Ledger timeout": all that stands below it is told of when that way fails. */
function failedOnWay({ sections, reading }: InDirection): Told | undefined {
  const failed = sections.filter(
    (section) => section.key === "error-handling" && failedWay(section, reading),
  );
  const value = failed.map((section) => reading.sentences(section)).filter(Boolean);
  const [first] = failed;
  return first && value.length > 0 ? { place: first.place, value: value.join("\n\n") } : undefined;
}
