import type { Random } from "./random.ts";

export interface GeneratedSystem {
  id: string;
  name: string;
  alias: string;
  domain: string;
  owner: string;
}

const domains = ["retail", "finance", "supply", "commerce", "operations", "data", "people", "risk"];
const adjectives =
  "Central Regional Store Online Daily Express Global Local Partner Shared Core Field".split(" ");
const nouns =
  "Ledger Till Stock Orders Billing Pricing Payments Loyalty Rota Fleet Returns Catalogue Claims Payroll Search Tickets".split(
    " ",
  );
const teams = ["Platform", "Engineering", "Operations", "Systems", "Services"];

export function systemsOf(count: number, random: Random): GeneratedSystem[] {
  return Array.from({ length: count }, (_, index) => {
    const adjective = adjectives[index % adjectives.length] ?? "";
    const noun = nouns[Math.floor(index / adjectives.length) % nouns.length] ?? "";
    const round = Math.floor(index / (adjectives.length * nouns.length));
    const name = round === 0 ? `${adjective} ${noun}` : `${adjective} ${noun} ${round + 1}`;
    const domain = random.of(domains);
    return {
      id: name.toLowerCase().replaceAll(" ", "-"),
      name,
      alias: `${name.replaceAll(" ", "")}App`,
      domain,
      owner: `${domain.charAt(0).toUpperCase()}${domain.slice(1)} ${random.of(teams)}`,
    };
  });
}
