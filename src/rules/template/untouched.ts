/** Whether a contract is still the template: then one finding says all that one for each open place would. */
import type { ContractDocument } from "../../contract/model/document.ts";

/** Fewer open places can be told one by one. */
const fewestOpen = 20;
/** As long as no more than one fact is stated to so many open places; a part that is filled in has more. */
const openToAFact = 20;

/** What a new contract has before anybody has written a word: `contract-atlas new` fills it in, or the template says it. */
const givenAtFirst =
  /^(?:title|version|lastUpdated|maintainers|systems.*|flows\.\d+|changeLog\.0.*)$/;

/** How many facts a contract states of its own that is still the template, mostly none; nothing where it isn't. */
export function statedInTemplate({ placeholders, places }: ContractDocument): number | undefined {
  if (placeholders.length < fewestOpen) return undefined;
  const stated = [...places.keys()].filter((path) => !givenAtFirst.test(path)).length;
  return stated * openToAFact < placeholders.length ? stated : undefined;
}
