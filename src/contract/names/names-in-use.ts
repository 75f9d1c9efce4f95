/** By which names a contract calls its systems, as data: what was read of it can then be understood elsewhere. */
import type { OpenAccess } from "../model/document.ts";
import { type KnownSystem, SystemNames } from "./systems.ts";

type NamesInUse = OpenAccess["names"];

export function namesInUse({ own, learnt }: SystemNames): NamesInUse {
  return { written: own.map(({ written }) => written), learnt: [...learnt] };
}

export function namesFrom(
  { written, learnt }: NamesInUse,
  known: readonly KnownSystem[],
): SystemNames {
  const names = new SystemNames(written, known);
  for (const [name, id] of learnt) names.learnName(name, id);
  return names;
}
