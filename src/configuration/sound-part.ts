import type { SettingFault } from "./complaints.ts";
import { type Configuration, configurationSchema } from "./schema.ts";

/** What is left of a configuration without the settings that are wrong; of a table, such as `rules`, without those entries. */
export function soundPart(value: object, faults: readonly SettingFault[]): Configuration {
  const rest: Record<string, unknown> = { ...value };
  for (const { path } of faults) {
    const [setting, entry] = path.map(String);
    if (setting === undefined) continue;
    const table = rest[setting];
    if (entry !== undefined && isTable(table)) rest[setting] = without(table, entry);
    else delete rest[setting];
  }
  const checked = configurationSchema.safeParse(rest);
  return checked.success ? checked.data : {};
}

function isTable(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function without(table: object, entry: string): object {
  return Object.fromEntries(Object.entries(table).filter(([key]) => key !== entry));
}
