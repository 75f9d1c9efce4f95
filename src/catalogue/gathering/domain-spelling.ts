/** Business domains that differ in capitals and spaces only are one: in the configuration's spelling, else the one most often written. */
import type { Contract } from "../../contract/model/schema.ts";
import type { Registry } from "../schema.ts";

interface WithDomains {
  contracts: readonly Contract[];
  registry: Registry;
}

export function domainKey(domain: string): string {
  return domain.normalize("NFC").trim().replace(/\s+/gu, " ").toLowerCase();
}

export function inOneSpelling(
  { contracts, registry }: WithDomains,
  configured: readonly string[] = [],
): WithDomains {
  const written = [...Object.values(registry), ...contracts].flatMap(({ domain }) => domain ?? []);
  const spellings = new Map([
    ...spellingsOf(written),
    ...configured.map((domain) => [domainKey(domain), domain] as const),
  ]);
  const respelt = <Item extends { domain?: string | undefined }>(item: Item): Item => {
    const spelling = item.domain === undefined ? undefined : spellings.get(domainKey(item.domain));
    return spelling === undefined || spelling === item.domain
      ? item
      : { ...item, domain: spelling };
  };
  return {
    contracts: contracts.map(respelt),
    registry: Object.fromEntries(
      Object.entries(registry).map(([id, entry]) => [id, respelt(entry)]),
    ),
  };
}

/** Of those written equally often, the first: the registry's before a contract's. */
function spellingsOf(written: readonly string[]): Map<string, string> {
  const byKey = Map.groupBy(written, domainKey);
  return new Map(
    Array.from(byKey, ([key, spellings]) => {
      const counts = [...Map.groupBy(spellings, (spelling) => spelling)];
      const [[most]] = counts.toSorted(([, one], [, two]) => two.length - one.length) as [
        [string, string[]],
      ];
      return [key, most];
    }),
  );
}
