/** How much of what a contract should say it says. Every point is one fact somebody on call, or integrating, looks for. */
import type { Contract, Flow } from "../../contract/schema.ts";
import { anchorIn, flowKey } from "./anchors.ts";
import { partyOf } from "./parties.ts";

export interface Gap {
  label: string;
  /** Nearest section of the contract where the fact belongs, where it has one. */
  anchor?: string | undefined;
}

export interface Completeness {
  filled: number;
  total: number;
  /** Whole per cent, rounded down so that 100 means complete. */
  percent: number;
  missing: Gap[];
}

type Point = [stated: unknown, label: string, ...anchors: string[]];

export function completeness(contract: Contract): Completeness {
  const points = [
    ...headPoints(contract),
    ...contract.flows.flatMap((flow) => flowPoints(contract, flow)),
    ...carePoints(contract),
  ];
  const missing = points
    .filter(([stated]) => !isStated(stated))
    .map(([, label, ...anchors]): Gap => ({ label, anchor: anchorIn(contract, ...anchors) }));
  const total = points.length;
  const filled = total - missing.length;
  return { filled, total, percent: Math.floor((filled / total) * 100), missing };
}

function isStated(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false;
}

function headPoints(contract: Contract): Point[] {
  return [
    [contract.version, "Version"],
    [contract.lastUpdated?.date, "Date of the last update"],
    [contract.maintainers, "Maintainer"],
    [contract.overview, "Overview", "overview"],
  ];
}

function flowPoints(contract: Contract, flow: Flow): Point[] {
  if (flow.state === "none") return [];
  const key = flowKey(contract, flow);
  const [from, to] = [partyOf(contract, flow.from).name, partyOf(contract, flow.to).name];
  const of = (what: string) => `${from} → ${to}: ${what}`;
  const purpose: Point = [flow.purpose, of("purpose"), `${key}-purpose`, key];
  if (flow.state === "planned") return [purpose];
  return [
    purpose,
    [flow.format, of("format"), `${key}-data-flow`, key],
    [flow.frequency, of("frequency"), `${key}-data-flow`, key],
    [flow.direction, of("push or pull"), `${key}-data-flow`, key],
    [
      [...flow.endpoints, ...flow.storage, ...flow.events],
      of("interface"),
      `${key}-interface`,
      key,
    ],
    [
      flow.errorHandling?.unavailable,
      of(`what happens if ${to} is down`),
      `${key}-error-handling`,
      key,
    ],
    [flow.errorHandling?.retry, of("retries"), `${key}-error-handling`, key],
    [flow.errorHandling?.fallback, of("fallback"), `${key}-error-handling`, key],
    [flow.authentication?.method, of("authentication"), "authentication", key],
    [
      flow.authentication?.credentialsLocation,
      of("where the credentials are"),
      "authentication",
      key,
    ],
    [flow.authentication?.rotationPolicy, of("rotation of the credentials"), "authentication", key],
  ];
}

function carePoints(contract: Contract): Point[] {
  const { monitoring, deployment, versioning, testing } = contract;
  return [
    ...contract.systems
      .filter(({ role }) => role !== "other")
      .map(({ id, name }): Point => [
        contract.contacts.some(({ system }) => system === id),
        `Owner of ${name}`,
        "contacts",
      ]),
    [versioning?.noticePeriod, "Notice period for breaking changes", "versioning"],
    [testing?.scenarios, "Test scenarios", "testing"],
    [monitoring?.metrics, "What to monitor", "monitoring"],
    [monitoring?.logging?.where, "Where the logs are", "logging", "monitoring"],
    [monitoring?.alerts?.when, "What triggers an alert", "alerts", "monitoring"],
    [monitoring?.alerts?.who, "Who is alerted", "alerts", "monitoring"],
    [deployment?.order, "Deployment order", "deployment"],
    [deployment?.rollback, "Rollback plan", "rollback-plan", "deployment"],
    [contract.changeLog, "Change log", "change-log"],
  ];
}
