/** Whether anything flows. A flow is only claimed where its facts are stated. */
import type { FlowState } from "../schema.ts";
import { says } from "../vocabulary/phrases.ts";

export interface Wording {
  /** No format, frequency, endpoint, storage or event is stated. */
  empty: boolean;
  /** Headings of the direction, and its `Status:`. */
  headline: string;
  /** Its purpose and what else it says in sentences. */
  prose: string;
}

export function stateOf({ empty, headline, prose }: Wording): FlowState {
  if (says(headline, "planned") || says(headline, "plannedStatus")) return "planned";
  if (!empty) return "active";
  const wording = `${headline} ${prose}`;
  if (says(wording, "planned")) return "planned";
  return prose.trim() === "" || says(wording, "none") ? "none" : "active";
}
