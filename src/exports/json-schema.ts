/** The model as JSON Schema (draft 2020-12), for editors and for programs that read the export. */
import { z } from "zod";
import { catalogueSchema, registrySchema } from "../catalogue/schema.ts";
import { contractSchema } from "../contract/model/schema.ts";

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Of one contract, as a reader gets it: what the program leaves out may be missing. */
export function contractJsonSchema(): JsonSchema {
  return { title: "Integration contract", ...z.toJSONSchema(contractSchema) };
}

/** Of what `contract-atlas export` prints. */
export function catalogueJsonSchema(): JsonSchema {
  return { title: "Catalogue of integration contracts", ...z.toJSONSchema(catalogueSchema) };
}

/** Of `systems.yaml`, as people write it. */
export function registryJsonSchema(): JsonSchema {
  return { title: "Registry of systems", ...z.toJSONSchema(registrySchema, { io: "input" }) };
}
