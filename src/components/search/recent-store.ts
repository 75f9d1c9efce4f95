/** Recent searches on this device, and nowhere else. Where storage is forbidden there are none. */
import { recentFrom, withRecent } from "../../site/search/query/recent.ts";

export interface RecentStore {
  all: () => string[];
  add: (search: string) => void;
  clear: () => void;
}

/** Catalogues of one host keep theirs apart. */
export function recentStore(base: string): RecentStore {
  const key = `searches ${base}`;
  const all = () => attempt(() => recentFrom(localStorage.getItem(key))) ?? [];
  return {
    all,
    add: (search) =>
      attempt(() => localStorage.setItem(key, JSON.stringify(withRecent(all(), search)))),
    clear: () => attempt(() => localStorage.removeItem(key)),
  };
}

function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
