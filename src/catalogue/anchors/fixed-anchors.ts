/** The anchors every contract answers to, whether or not it has a section of that kind. */
import { flowKey } from "../views/parts/anchors.ts";
import type { ContractDocument } from "../../contract/model/document.ts";
import type { Contract } from "../../contract/model/schema.ts";

/** What a direction's anchor may be followed by. */
const partsOfDirection = [
  "purpose",
  "data-flow",
  "interface",
  "error-handling",
  "example",
] as const;

/** Document-level anchors, each with the sections that speak of the same where it is missing, nearest first. */
const standIns: Readonly<Record<string, readonly string[]>> = {
  overview: [],
  "shared-resources": ["google-sheets", "databases", "other-resources"],
  "google-sheets": ["shared-resources"],
  databases: ["shared-resources"],
  "other-resources": ["shared-resources"],
  "data-formats": ["data-structures"],
  authentication: ["shared-credentials"],
  versioning: ["current-version", "breaking-changes-policy"],
  testing: ["test-scenarios", "local-testing"],
  monitoring: ["alerts", "logging", "what-to-monitor"],
  logging: ["monitoring"],
  alerts: ["monitoring"],
  deployment: ["rollback-plan", "deployment-order"],
  "rollback-plan": ["deployment"],
  "change-log": ["versioning"],
  contacts: [],
  notes: [],
};

/** An anchor for which the contract has no section. */
export interface MissingAnchor {
  anchor: string;
  /** The section that comes nearest to it; absent where the page's beginning is the best there is. */
  standsIn?: string;
}

/** Every anchor of the format, for this contract's directions. */
export function fixedAnchors(contract: Contract): string[] {
  return [...lanesOf(contract).flatMap(anchorsOfLane), ...Object.keys(standIns)];
}

/**
 * The fixed anchors that neither a heading nor its GitHub twin carries. The contract's page gives each an element of
 * that id which says where to look instead.
 */
export function missingAnchors({
  contract,
  anchors,
}: Pick<ContractDocument, "contract" | "anchors">): MissingAnchor[] {
  const ids = new Set(anchors.flatMap(({ anchor, also }) => [anchor, ...also]));
  const own = new Set(anchors.map(({ anchor }) => anchor));
  return fixedAnchors(contract)
    .filter((anchor) => !ids.has(anchor))
    .map((anchor) => {
      const standsIn = nearestOf(anchor).find((candidate) => own.has(candidate));
      return standsIn === undefined ? { anchor } : { anchor, standsIn };
    });
}

/** The ids of the contract's own title; its page puts them on the title it shows instead. */
export function titleAnchors({
  titleLine,
  anchors,
}: Pick<ContractDocument, "titleLine" | "anchors">): string[] {
  const title = anchors.find(({ line }) => line === titleLine);
  return title ? [title.anchor, ...title.also] : [];
}

/** Both ways between A and B, whoever else takes part, and every further direction something flows in. */
function lanesOf(contract: Contract): string[] {
  return [
    ...new Set(["a-to-b", "b-to-a", ...contract.flows.map((flow) => flowKey(contract, flow))]),
  ];
}

function anchorsOfLane(lane: string): string[] {
  return [lane, ...partsOfDirection.map((part) => `${lane}-${part}`)];
}

function nearestOf(anchor: string): string[] {
  const listed = standIns[anchor];
  if (listed) return [...listed, "overview"];
  const part = partsOfDirection.find((candidate) => anchor.endsWith(`-${candidate}`));
  const lane = part === undefined ? anchor : anchor.slice(0, -part.length - 1);
  return part === undefined
    ? [`${lane}-data-flow`, `${lane}-purpose`, "overview"]
    : [part, lane, `${lane}-purpose`, "overview"];
}
