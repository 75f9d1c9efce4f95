/** The catalogue: all contracts of a folder, and the systems and resources they speak of. */
import { z } from "zod";
import { contractSchema, resourceKindSchema } from "../contract/model/schema.ts";

const text = z.string().min(1);

/** One system in `systems.yaml`; its key in the file is the system's id. */
export const registryEntrySchema = z.strictObject({
  name: text.describe("The canonical name."),
  aliases: z.array(text).default([]).describe("Other names contracts use for it."),
  domain: text.optional().describe("Business domain, e.g. `Finance`."),
  owner: text.optional().describe("The team that owns it."),
  contact: text.optional().describe("A person or address to ask first."),
  tier: z.number().int().min(1).max(3).optional().describe("1 is most critical, 3 least."),
  external: z.boolean().default(false).describe("Run by somebody else."),
  links: z
    .record(text, z.url({ protocol: /^https?$/ }))
    .default({})
    .describe("Repository, dashboard, runbook, on-call …: name to http(s) address."),
});

export const registrySchema = z.record(text, registryEntrySchema);

export const systemSchema = z.object({
  id: text,
  name: text,
  aliases: z.array(text),
  owner: text.optional(),
  contact: text.optional(),
  domain: text.optional(),
  tier: z.number().int().optional(),
  external: z.boolean(),
  links: z.record(z.string(), z.string()),
  contracts: z.array(text).describe("Ids of the contracts it is a party to."),
  reads: z.array(text).describe("Ids of resources it reads."),
  writes: z.array(text).describe("Ids of resources it writes."),
});

export const resourceSchema = z.object({
  id: text,
  kind: resourceKindSchema,
  name: text.describe("The raw identifier."),
  label: text.optional(),
  purpose: text.optional(),
  schema: text.optional(),
  readers: z.array(text).describe("Ids of systems that read it."),
  writers: z.array(text).describe("Ids of systems that write it."),
  contracts: z.array(text).describe("Ids of contracts that name it."),
});

export const catalogueDataFormatSchema = z.object({
  id: text.describe(
    "The name in lower case, words joined by hyphens: `JournalBatch` is `journal-batch`. Names with one id are one format.",
  ),
  name: text.describe("As the first of its contracts writes it."),
  contracts: z.array(text).describe("Ids of contracts that define it."),
});

export const catalogueSchema = z.object({
  contracts: z.array(contractSchema),
  systems: z.array(systemSchema),
  resources: z.array(resourceSchema),
  dataFormats: z.array(catalogueDataFormatSchema),
  domains: z
    .array(text)
    .optional()
    .describe("Business domains in the order the configuration gives, where it does."),
});

export type RegistryEntry = z.infer<typeof registryEntrySchema>;
export type Registry = z.infer<typeof registrySchema>;
export type System = z.infer<typeof systemSchema>;
export type CatalogueDataFormat = z.infer<typeof catalogueDataFormatSchema>;
export type Resource = z.infer<typeof resourceSchema>;
export type Catalogue = z.infer<typeof catalogueSchema>;
