/** How much of what a contract should say it says. Every point is one fact somebody on call, or integrating, looks for. */
import type { Contract, Flow } from "../../contract/schema.ts";
import { anchorIn, flowKey } from "./anchors.ts";
import { partyOf } from "./parties.ts";

export interface Gap {
  label: string;
  /** Nearest section of the contract where the fact belongs, where it has one. */
  anchor?: string | undefined;
}

/** The parts of a contract, in the order people read them. */
export const contractParts = [
  "Head",
  "Data flows",
  "Error handling",
  "Authentication",
  "Contacts",
  "Versioning",
  "Testing",
  "Monitoring",
  "Deployment",
  "Change log",
] as const;

export type ContractPart = (typeof contractParts)[number];

export interface PartState {
  part: ContractPart;
  filled: number;
  /** At least 1: parts a contract has nothing to say in are left out. */
  total: number;
  /** Nearest section of the contract to what is missing first. */
  anchor?: string | undefined;
}

export interface Completeness {
  filled: number;
  total: number;
  /** Whole per cent, rounded down so that 100 means complete. */
  percent: number;
  missing: Gap[];
  /** The same, part by part. */
  parts: PartState[];
}

type Point = [part: ContractPart, stated: unknown, label: string, ...anchors: string[]];

export function completeness(contract: Contract): Completeness {
  const points = [
    ...headPoints(contract),
    ...contract.flows.flatMap((flow) => flowPoints(contract, flow)),
    ...carePoints(contract),
  ];
  const missing = gapsIn(contract, points);
  const total = points.length;
  const filled = total - missing.length;
  return {
    filled,
    total,
    percent: Math.floor((filled / total) * 100),
    missing,
    parts: partStates(contract, points),
  };
}

export function incompleteParts({ parts }: Completeness): PartState[] {
  return parts.filter(({ filled, total }) => filled < total);
}

function partStates(contract: Contract, points: readonly Point[]): PartState[] {
  return contractParts.flatMap((part) => {
    const own = points.filter(([of]) => of === part);
    const missing = gapsIn(contract, own);
    const state = { part, filled: own.length - missing.length, total: own.length };
    return own.length === 0 ? [] : [{ ...state, anchor: missing[0]?.anchor }];
  });
}

function gapsIn(contract: Contract, points: readonly Point[]): Gap[] {
  return points
    .filter(([, stated]) => !isStated(stated))
    .map(([, , label, ...anchors]) => ({ label, anchor: anchorIn(contract, ...anchors) }));
}

function isStated(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false;
}

function headPoints(contract: Contract): Point[] {
  return [
    ["Head", contract.version, "Version"],
    ["Head", contract.lastUpdated?.date, "Date of the last update"],
    ["Head", contract.maintainers, "Maintainer"],
    ["Head", contract.overview, "Overview", "overview"],
  ];
}

function flowPoints(contract: Contract, flow: Flow): Point[] {
  if (flow.state === "none") return [];
  const key = flowKey(contract, flow);
  const [from, to] = [partyOf(contract, flow.from).name, partyOf(contract, flow.to).name];
  const of =
    (part: ContractPart, ...anchors: string[]) =>
    (stated: unknown, what: string): Point => [
      part,
      stated,
      `${from} → ${to}: ${what}`,
      ...anchors,
      key,
    ];
  const purpose = of("Data flows", `${key}-purpose`)(flow.purpose, "purpose");
  if (flow.state === "planned") return [purpose];
  const data = of("Data flows", `${key}-data-flow`);
  const failure = of("Error handling", `${key}-error-handling`);
  const access = of("Authentication", "authentication");
  const { errorHandling, authentication } = flow;
  return [
    purpose,
    data(flow.format, "format"),
    data(flow.frequency, "frequency"),
    data(flow.direction, "push or pull"),
    of("Data flows", `${key}-interface`)(
      [...flow.endpoints, ...flow.storage, ...flow.events],
      "interface",
    ),
    failure(errorHandling?.unavailable, `what happens if ${to} is down`),
    failure(errorHandling?.retry, "retries"),
    failure(errorHandling?.fallback, "fallback"),
    access(authentication?.method, "authentication"),
    access(authentication?.credentialsLocation, "where the credentials are"),
    access(authentication?.rotationPolicy, "rotation of the credentials"),
  ];
}

function carePoints(contract: Contract): Point[] {
  const { monitoring, deployment, versioning, testing } = contract;
  const unowned = new Set(withoutOwner(contract));
  return [
    ...parties(contract).map(({ name }): Point => [
      "Contacts",
      !unowned.has(name),
      `Owner of ${name}`,
      "contacts",
    ]),
    ["Versioning", versioning?.noticePeriod, "Notice period for breaking changes", "versioning"],
    ["Testing", testing?.scenarios, "Test scenarios", "testing"],
    ["Monitoring", monitoring?.metrics, "What to monitor", "monitoring"],
    ["Monitoring", monitoring?.logging?.where, "Where the logs are", "logging", "monitoring"],
    ["Monitoring", monitoring?.alerts?.when, "What triggers an alert", "alerts", "monitoring"],
    ["Monitoring", monitoring?.alerts?.who, "Who is alerted", "alerts", "monitoring"],
    ["Deployment", deployment?.order, "Deployment order", "deployment"],
    ["Deployment", deployment?.rollback, "Rollback plan", "rollback-plan", "deployment"],
    ["Change log", contract.changeLog, "Change log", "change-log"],
  ];
}

/** The systems a contract names no contact of. */
export function withoutOwner(contract: Contract): string[] {
  return parties(contract)
    .filter(({ id }) => !contract.contacts.some(({ system }) => system === id))
    .map(({ name }) => name);
}

function parties(contract: Contract): Contract["systems"] {
  return contract.systems.filter(({ role }) => role !== "other");
}
