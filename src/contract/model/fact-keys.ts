import { type Fact, factKeySchema } from "./schema.ts";

const keys: ReadonlySet<unknown> = new Set(factKeySchema.options);

/** The key where it is that of a fact the model has no slot of its own for. */
export function factKeyOf(key: unknown): Fact["key"] | undefined {
  return keys.has(key) ? (key as Fact["key"]) : undefined;
}
