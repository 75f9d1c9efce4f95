/** What a direction's sections, rows and labels say of its flow; nothing is claimed that they don't. */
import { readAuthentication } from "../credentials/authentication.ts";
import { formatCarried } from "../carriers/transports.ts";
import { readErrorHandling } from "../failures/safeguards.ts";
import { examplesIn } from "../carriers/examples.ts";
import { formatOf } from "./format-of-flow.ts";
import { toldOfFlow } from "./flow-in-sentences.ts";
import { type FlowScope, joined, under } from "./flow-scope.ts";
import { purposeOf } from "./purpose-of-flow.ts";
import { tabledFact } from "./tabled-fact.ts";
import { termInRows } from "./terms-in-rows.ts";
import { termOfItems } from "./terms-of-items.ts";
import { termOfParts } from "./terms-of-parts.ts";
import {
  frequencyInOtherWords,
  purposeIn,
  purposeInOtherWords,
  pushOrPullIn,
} from "./words-of-flow.ts";
import type { Flow } from "../../model/schema.ts";

type Stated = "purpose" | "format" | "frequency" | "direction" | "errorHandling" | "authentication";

/** All of a flow but its ends, its state and what carries it. */
export type FlowFacts = Pick<Flow, "examples"> & {
  [Fact in Stated]: Flow[Fact] | undefined;
};

export function factsOf(scope: FlowScope): FlowFacts {
  const { dataFlow, told, path, reading } = scope;
  return {
    purpose:
      purposeOf(scope, dataFlow) ??
      purposeInOtherWords(dataFlow, `${path}.purpose`, reading) ??
      joined(told.map((home) => purposeIn(home, reading))) ??
      tabledFact("purpose", scope) ??
      joined(under(scope, "data-flow").map((section) => purposeIn(section, reading))),
    format: termOfParts("format", scope) ?? formatOf(scope, dataFlow),
    frequency:
      termOfParts("frequency", scope) ??
      reading.something(dataFlow, "frequency", `${path}.frequency`) ??
      frequencyInOtherWords(dataFlow, `${path}.frequency`, reading) ??
      tabledFact("frequency", scope) ??
      termInRows("frequency", scope),
    direction:
      pushOrPullIn(dataFlow, `${path}.direction`, reading) ?? tabledFact("direction", scope),
    errorHandling: readErrorHandling(scope),
    authentication: readAuthentication(scope),
    examples: examplesIn(under(scope, "example")),
  };
}

/** When or in what it flows, told in a list or a sentence only: what doesn't flow has neither. */
export function termTold(term: "frequency" | "format", scope: FlowScope): string | undefined {
  const { told, heads, path, reading } = scope;
  const calling = [...under(scope, "interface"), ...under(scope, "api-endpoint")];
  const inBold = calling.filter(({ isBold }) => isBold);
  const sections = [...told, ...under(scope, "data-flow"), ...inBold, ...heads];
  return termListed(term, scope) ?? toldOfFlow(term, sections, `${path}.${term}`, reading);
}

/** Each thing in its own format tells more than what one of them is carried in. */
export function withFormatsListed(format: string | undefined, scope: FlowScope) {
  const isOpen = format === undefined || format === formatCarried(scope);
  return isOpen ? (termListed("format", scope) ?? format) : format;
}

function termListed(term: "frequency" | "format", scope: FlowScope): string | undefined {
  const { told, path, reading } = scope;
  return termOfItems(term, [...told, ...under(scope, "data-flow")], `${path}.${term}`, reading);
}
