import type { Contract } from "./schema.ts";

/** A retired contract describes nothing that still runs, or can fail. */
export function isLive({ status }: Pick<Contract, "status">): boolean {
  return status !== "retired";
}
