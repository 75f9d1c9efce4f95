/** The model as JSON Schema (draft 2020-12), for editors and for programs that read the export. */
import { z } from "zod";
import { catalogueSchema } from "../catalogue/schema.ts";
import { contractSchema } from "../contract/schema.ts";

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Of one contract, as a reader gets it: what the program leaves out may be missing. */
export function contractJsonSchema(): JsonSchema {
  return { title: "Integration contract", ...z.toJSONSchema(contractSchema) };
}

/** Of what `contract-atlas export` prints. */
export function catalogueJsonSchema(): JsonSchema {
  return { title: "Catalogue of integration contracts", ...z.toJSONSchema(catalogueSchema) };
}
