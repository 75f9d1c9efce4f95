/** In which words a direction is told, as far as they say whether anything flows. */
import { pointsUp } from "../ways/as-above.ts";
import { partOfRole } from "../ways/roles-in-headings.ts";
import { isSaidOf } from "../ways/said-of-flow.ts";
import { isOnFailure } from "../failures/failing-end.ts";
import { factLines } from "../fact-lines.ts";
import { withoutNames } from "../without-names.ts";
import type { Carriers } from "./flow-carriers.ts";
import type { FlowFacts } from "./flow-facts.ts";
import { type FlowScope, joined, under } from "./flow-scope.ts";
import type { Wording } from "./flow-state.ts";
import { toldBelow } from "./words-of-flow.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import type { Reading } from "../reading.ts";

/** Around an answer: "- *Never.*" */
const dress = /^(?:[-*+]\s+)?[*_]*|(?<![*_])[*_]+$/g;

export function wordingOf(scope: FlowScope, facts: FlowFacts, carriers: Carriers): Wording {
  const { homes, apart, told, below, tabled, path, reading } = scope;
  const own = new Set(homes);
  const prose = joined(told.map((home) => reading.prose(home)));
  const written = joined(told.map((home) => reading.markdown(reading.proseBlocks(home))));
  const status = reading.value(
    apart.flatMap((home) => [...reading.ownLabels(home), ...factLines(home, reading.text)]),
    "status",
    `${path}.state`,
  );
  const empty = !facts.format && !facts.frequency && !carriers.isAnyThere;
  return {
    empty,
    planned:
      tabled?.isPlanned === true ||
      (carriers.areEventsPlanned && homes.length > 0 && apart.length === 0) ||
      (empty && carriers.isAnyPlanned && prose === undefined),
    guarded: isGuarded(scope, facts),
    headline: [...apart.map((home) => headlineOf(home, reading)), status].filter(Boolean).join(" "),
    prose: [prose, facts.purpose].filter(Boolean).join(" "),
    whole: (joined([...new Set([written, facts.purpose])]) ?? "").replace(dress, ""),
    below: joined(below.map((section) => toldBelow(section, own, reading))) ?? "",
    said: isSaidOf(below, reading),
  };
}

function isGuarded(scope: FlowScope, { errorHandling }: FlowFacts): boolean {
  const { homes, reading } = scope;
  return (
    under(scope, "error-handling").some(
      (section) => errorHandling ?? pointsUp(reading.sentences(section), reading),
    ) || homes.some((home) => reading.ownLabels(home).some((label) => isOnFailure(label, reading)))
  );
}

/** "Till calls Ledger" says by whom, not that anybody does. */
function headlineOf({ title }: SectionNode, reading: Reading): string {
  return partOfRole(title) ? "" : withoutNames(title, reading);
}
