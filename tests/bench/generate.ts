/** Believable contracts, the same for the same seed: what benchmarks measure with. */
import { contractText } from "./generate/contract.ts";
import { randomFrom } from "./generate/random.ts";
import { systemsOf, type GeneratedSystem } from "./generate/systems.ts";

export interface GeneratedFolder {
  /** Text by path below the contracts folder, `systems.yaml` among them. */
  files: Map<string, string>;
  contracts: number;
}

/** About four contracts a system, as in the demo. */
export function generate(contracts: number, seed = 1): GeneratedFolder {
  const random = randomFrom(seed);
  const systems = systemsOf(Math.max(2, Math.ceil(contracts / 4)), random);
  const files = new Map([["systems.yaml", registry(systems)]]);
  const pairs: [GeneratedSystem, GeneratedSystem][] = [];
  for (let step = 1; pairs.length < contracts; step += 1) {
    for (const [index, a] of systems.entries()) {
      const b = systems[(index + step * step) % systems.length];
      if (b !== undefined && b !== a && pairs.length < contracts) pairs.push([a, b]);
    }
  }
  const paths = pairs.map(([a, b], index) => `${a.domain}/${a.id}-${b.id}-${index}.md`);
  for (const [index, [a, b]] of pairs.entries()) {
    const neighbour = paths[index === 0 ? paths.length - 1 : index - 1] ?? "";
    const path = paths[index] ?? "";
    files.set(path, contractText(a, b, { random, neighbour: `../${neighbour}`, index }));
  }
  return { files, contracts };
}

function registry(systems: readonly GeneratedSystem[]): string {
  return systems
    .map(
      ({ id, name, alias, domain, owner }) =>
        `${id}:\n  name: ${name}\n  aliases: [${alias}]\n  domain: ${domain}\n  owner: ${owner}\n  tier: 2\n`,
    )
    .join("\n");
}
