/** A page as the search in the browser knows it: what the names file says, and what follows from the page's address. */
import type { NamedPage } from "../names/named-pages.ts";

/** A page under the id that results have. */
export type KnownPage = NamedPage & { id: string };

/** Ids are names too. The file leaves them out, for they stand in the address already. */
export function withIds<Page extends NamedPage>(page: Page): Page {
  const [, ...id] = decodeURIComponent(page.path).split("/").filter(Boolean);
  return { ...page, names: [...new Set([...page.names, id.join("/"), ...id.slice(-1)])] };
}

const kinds: Record<string, string> = {
  contracts: "Contract",
  systems: "System",
  resources: "Resource",
  owners: "Owner",
  formats: "Format",
};

export function kindOf({ path }: Pick<NamedPage, "path">): string | undefined {
  const [folder = ""] = path.split("/");
  return kinds[folder];
}
