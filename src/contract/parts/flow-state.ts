/** Whether anything flows. A flow is only claimed where its facts are stated. */
import type { FlowState } from "../schema.ts";
import { affirms, says } from "../vocabulary/phrases.ts";

export interface Wording {
  /** No format, frequency, endpoint, storage or event is stated. */
  empty: boolean;
  /** The direction's own sections say how it fails. */
  guarded: boolean;
  /** Headings of the direction, and its `Status:`. */
  headline: string;
  /** Its purpose and what else it says in sentences. */
  prose: string;
}

export function stateOf({ empty, guarded, headline, prose }: Wording): FlowState {
  if (affirms(headline, "planned") || affirms(headline, "plannedStatus")) return "planned";
  if (!empty) return "active";
  const wording = `${headline} ${prose}`;
  if (affirms(wording, "planned")) return "planned";
  const isDenied = says(wording, "none") || says(wording, "planned");
  const isDescribed = guarded || prose.trim() !== "";
  return isDescribed && !isDenied ? "active" : "none";
}
