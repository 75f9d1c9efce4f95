import { adaptColour } from "./adapt-colour.ts";
import { dropUnseen } from "./drop-unseen.ts";
import { flattenText } from "./flatten-text.ts";
import { joinLines } from "./join-lines.ts";
import { linkParts } from "./link-parts.ts";
import { markDomains } from "./mark-domains.ts";
import { markSides } from "./mark-sides.ts";
import { refuseForeign } from "./refuse-foreign.ts";
import { settle } from "./settle.ts";
import { routeEdges } from "./route-edges.ts";
import { pathThrough } from "./routing/path-through.ts";
import { readLines } from "./routing/read-lines.ts";
import { spreadPorts } from "./routing/spread-ports.ts";
import { size } from "./size.ts";
import { spaceLines } from "./space-lines.ts";
import type { Step, Tools } from "./step.ts";
import { stylesToAttributes } from "./styles-to-attributes.ts";
import { titleGroups } from "./title-groups.ts";

/** In this order: styles are read while everything stands where Mermaid's rules expect it, classes go last. */
export const steps: Step[] = [
  stylesToAttributes,
  flattenText,
  joinLines,
  routeEdges,
  titleGroups,
  linkParts,
  settle,
  spaceLines,
  markSides,
  markDomains,
  dropUnseen,
  size,
  refuseForeign,
];

export const tools: Tools = { adaptColour, routing: { readLines, spreadPorts, pathThrough } };
