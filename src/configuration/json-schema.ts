/** The configuration as JSON Schema (draft 2020-12), for editors that complete and check the file. */
import { z } from "zod";
import { configurationSchema } from "./schema.ts";

export function configurationJsonSchema(): z.core.JSONSchema.JSONSchema {
  return {
    title: "Configuration of a Contract Atlas catalogue",
    ...z.toJSONSchema(configurationSchema, { io: "input", unrepresentable: "any" }),
  };
}
