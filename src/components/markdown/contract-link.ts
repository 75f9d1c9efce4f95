/** `../supply/orders-warehouse.md#rollback-plan`, written in a contract file, is a contract and a section of it. */
export function contractLinkFrom(
  file: string,
  href: string,
  contracts: { id: string; file: string }[],
): { id: string; anchor?: string | undefined } | undefined {
  if (!URL.canParse(href, "https://contracts.invalid/") || /^[a-z][a-z+.-]*:|^\/\//i.test(href))
    return undefined;
  const target = new URL(href, `https://contracts.invalid/${encodeURI(file)}`);
  const path = decodeURI(target.pathname).slice(1);
  const contract = contracts.find((candidate) => candidate.file === path);
  return contract && { id: contract.id, anchor: target.hash.slice(1) || undefined };
}
