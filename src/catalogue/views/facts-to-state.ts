/** What a contract should say: facts somebody on call, or integrating, looks for. */
import type { Contract, Flow } from "../../contract/schema.ts";
import { flowKey } from "./anchors.ts";
import type { ContractPart } from "./contract-parts.ts";
import { partyOf } from "./parties.ts";

/** `anchors` are sections where the fact belongs, the nearest first. */
export type FactToState = [
  part: ContractPart,
  stated: unknown,
  label: string,
  ...anchors: string[],
];

export function factsToState(contract: Contract): FactToState[] {
  return [
    ...headFacts(contract),
    ...contract.flows.flatMap((flow) => flowFacts(contract, flow)),
    ...careFacts(contract),
  ];
}

function headFacts(contract: Contract): FactToState[] {
  return [
    ["Head", contract.version, "Version"],
    ["Head", contract.lastUpdated?.date, "Date of the last update"],
    ["Head", contract.maintainers, "Maintainer"],
    ["Head", contract.overview, "Overview", "overview"],
  ];
}

function flowFacts(contract: Contract, flow: Flow): FactToState[] {
  if (flow.state === "none") return [];
  const key = flowKey(contract, flow);
  const [from, to] = [partyOf(contract, flow.from).name, partyOf(contract, flow.to).name];
  const of =
    (part: ContractPart, ...anchors: string[]) =>
    (stated: unknown, what: string): FactToState => [
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
    failure(
      errorHandling?.unavailable ?? errorHandling?.giverUnavailable,
      `what happens if ${to} is down`,
    ),
    failure(errorHandling?.retry, "retries"),
    failure(errorHandling?.fallback, "fallback"),
    access(authentication?.method, "authentication"),
    access(authentication?.credentialsLocation, "where the credentials are"),
    access(authentication?.rotationPolicy, "rotation of the credentials"),
  ];
}

function careFacts(contract: Contract): FactToState[] {
  const { monitoring, deployment, versioning, testing } = contract;
  const unowned = new Set(withoutOwner(contract));
  return [
    ...parties(contract).map(({ name }): FactToState => [
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
