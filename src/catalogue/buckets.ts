/** A bucket is written as `sales`, `s3://sales` or `s3://sales/`; `s3://sales/daily/` is a place in it. */
import type { ResourceKind } from "../contract/model/schema.ts";

interface Written {
  kind: ResourceKind;
  name: string;
}

/** The same for each way to write it. */
export function spelt({ kind, name }: Written): string {
  const lower = name.toLowerCase();
  return kind === "s3-bucket" ? lower.replace(/^s3:\/\//, "").replace(/\/$/, "") : lower;
}

/** What the bucket is called that it is, or lies in; undefined for what is none. */
export function bucketOf(resource: Written): string | undefined {
  return resource.kind === "s3-bucket" ? spelt(resource).split("/", 1)[0] : undefined;
}
