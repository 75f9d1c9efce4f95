/** What protects a direction when the other side fails, told there or for the whole document. */
import { failuresApart } from "../topics/failure-sections.ts";
import { failureInTables } from "./failures-in-tables.ts";
import { readFallback } from "./fallback.ts";
import type { InDirection } from "../flow-tables/in-direction.ts";
import { labelledFailures } from "./labelled.ts";
import { outageOfEither } from "./outage-of-either.ts";
import { readOutages } from "./outages.ts";
import { retriesInRows } from "./retries-in-rows.ts";
import { retriesToldIn } from "./retries-in-prose.ts";
import { apartInProse, toldIn, withoutInner } from "./told-apart.ts";
import { tell, toldAt, type Told } from "../topics/told-at.ts";
import { compact } from "../../text/compact.ts";
import type { ErrorHandling } from "../../model/schema.ts";

/** "None" is an answer here: there is no fallback. */
export function readErrorHandling(described: InDirection): ErrorHandling | undefined {
  const { direction, reading } = described;
  const flow = {
    ...described,
    sections: [...described.sections, ...failuresApart(direction, reading)],
  };
  const labelled = labelledFailures(flow);
  const outages = readOutages(flow, labelled("unavailable"));
  const ofTaker = toldAt("unavailable", outages.unavailable, flow);
  const ofGiver = toldAt("giverUnavailable", outages.giverUnavailable, flow);
  const [retry, fallback] = [labelled("retry"), labelled("fallback")];
  /** Told within another fact's text, or in the prose around them. */
  const within = (key: "retry" | "fallback", other: Told | undefined) => {
    const texts = [other, ofTaker ?? ofGiver, ofGiver].filter((told) => told !== undefined);
    return tell(key, toldIn(texts, key) ?? apartInProse(flow, key), flow);
  };
  const all = compact({
    ...outages,
    retry:
      retry ??
      within("retry", toldAt("fallback", fallback, flow)) ??
      tell(
        "retry",
        failureInTables("retry", flow) ??
          retriesInRows(flow) ??
          retriesToldIn(flow, ofTaker ?? ofGiver),
        flow,
      ),
    fallback:
      fallback ??
      within("fallback", toldAt("retry", retry, flow)) ??
      readFallback(flow) ??
      tell("fallback", outageOfEither(reading).fallback, flow),
  });
  if (!all) return undefined;
  return compact({
    unavailable: withoutInner("unavailable", all),
    giverUnavailable: withoutInner("giverUnavailable", all),
    retry: withoutInner("retry", all),
    fallback: withoutInner("fallback", all),
  });
}
