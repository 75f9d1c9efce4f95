/** "Ledger first, then Till.", "Deploy Ledger before Till": the order of deployment in sentences, each taken whole. */
import { isStated } from "../ways/label-sections.ts";
import { sentencesIn } from "../sentences.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { oneLine } from "../../markdown/source.ts";
import type { Reading } from "../reading.ts";
import { labelKeyOf, sectionKeyOf } from "../../vocabulary/vocabulary.ts";
import { says } from "../../vocabulary/phrases.ts";

/** Below its own heading all sentences are the order; below "Deployment" those that put systems in one. */
export function orderInProse(reading: Reading): string[] {
  const headed = reading.sections("deployment-order").flatMap((each) => stated(each, reading));
  if (headed.length > 0) return headed;
  return reading
    .sections("deployment")
    .flatMap((section) => stated(section, reading))
    .filter((sentence) => isOnOrder(sentence, reading));
}

function stated(section: SectionNode, reading: Reading): string[] {
  return sentencesIn(reading.proseBlocks(section), reading.text)
    .map(({ text }) => withoutLabel(oneLine(text)))
    .filter((sentence) => sentence !== "" && isStated(sentence));
}

/** "Order: Ledger first" needs no bold. */
function withoutLabel(sentence: string): string {
  const [, name = "", value = ""] = /^([^:：]{1,40})[:：]\s*(\S.*)$/su.exec(sentence) ?? [];
  const isOrder =
    labelKeyOf(name) === "deploymentOrder" || sectionKeyOf(name) === "deployment-order";
  return isOrder ? value : sentence;
}

/** A way back has steps in an order, too, and so has an outage. */
function isOnOrder(sentence: string, { systems }: Reading): boolean {
  if (says(sentence, "rollBack") || says(sentence, "unavailable")) return false;
  const named = new Set(systems.mentions.in(sentence).flatMap(({ ids }) => ids));
  return (
    (named.size > 0 && says(sentence, "inOrder")) || (named.size > 1 && says(sentence, "before"))
  );
}
