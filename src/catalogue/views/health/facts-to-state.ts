/** What a contract should say: facts somebody on call, or integrating, looks for. */
import { isRollbackTold } from "../../../contract/model/is-rollback-told.ts";
import type { Contract, Flow } from "../../../contract/model/schema.ts";
import { ownedSystems } from "../../facts/owned-systems.ts";
import type { Catalogue } from "../../schema.ts";
import { anchorIn, flowKey } from "../parts/anchors.ts";
import type { ContractPart } from "../parts/contract-parts.ts";
import { partyOf } from "../parts/parties.ts";

/** `anchors` are sections where the fact belongs, the nearest first. */
export type FactToState = [
  part: ContractPart,
  stated: unknown,
  label: string,
  ...anchors: string[],
];

export function factsToState(
  catalogue: Pick<Catalogue, "systems">,
  contract: Contract,
): FactToState[] {
  return [
    ...headFacts(contract),
    ...contract.flows.flatMap((flow) => flowFacts(contract, flow)),
    ...contactFacts(catalogue, contract),
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

function contactFacts(catalogue: Pick<Catalogue, "systems">, contract: Contract): FactToState[] {
  const unowned = new Set(withoutOwner(catalogue, contract));
  return parties(contract).map(({ name }) => [
    "Contacts",
    !unowned.has(name),
    `Owner of ${name}`,
    "contacts",
  ]);
}

function careFacts(contract: Contract): FactToState[] {
  const { monitoring, deployment, versioning } = contract;
  return [
    ["Versioning", versioning?.noticePeriod, "Notice period for breaking changes", "versioning"],
    ["Testing", isTestingTold(contract), "How to test it", "testing"],
    ["Monitoring", monitoring?.metrics, "What to monitor", "monitoring"],
    ["Monitoring", monitoring?.logging?.where, "Where the logs are", "logging", "monitoring"],
    ["Monitoring", monitoring?.alerts?.when, "What triggers an alert", "alerts", "monitoring"],
    ["Monitoring", monitoring?.alerts?.who, "Who is alerted", "alerts", "monitoring"],
    ["Deployment", deployment?.order, "Deployment order", "deployment"],
    [
      "Deployment",
      isRollbackTold(deployment) || undefined,
      "Rollback plan",
      "rollback-plan",
      "deployment",
    ],
    ["Change log", contract.changeLog, "Change log", "change-log"],
  ];
}

/** However a contract tells it: a sandbox in one sentence is as good an answer as a list of scenarios. */
function isTestingTold(contract: Contract): boolean {
  return contract.testing !== undefined || anchorIn(contract, "testing") !== undefined;
}

/** The systems nobody is named for, neither in the contract nor in the registry. */
export function withoutOwner(catalogue: Pick<Catalogue, "systems">, contract: Contract): string[] {
  const owned = ownedSystems(catalogue);
  const isNamed = (id: string) => contract.contacts.some(({ system }) => system === id);
  return parties(contract)
    .filter(({ id }) => !owned.has(id) && !isNamed(id))
    .map(({ name }) => name);
}

function parties(contract: Contract): Contract["systems"] {
  return contract.systems.filter(({ role }) => role !== "other");
}
