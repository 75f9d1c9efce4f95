/** Why systems stand under “No domain”, and what gives them one (Markdown). */
import { type MapDomain, noDomain } from "./map-domains.ts";

/**
 * Nothing where every system has a domain, where none has, or where another domain is shown.
 *
 * @param current id of the domain that is shown; the whole map where it is left out
 */
export function noDomainNote(domains: readonly MapDomain[], current?: string): string | undefined {
  const none = domains.find(({ name }) => name === noDomain);
  if (!none || domains.length < 2 || (current ?? none.id) !== none.id) return undefined;
  return `Under “${noDomain}” stand systems with contracts in several domains, or in none; \`domain\` in \`systems.yaml\` says where each belongs.`;
}
