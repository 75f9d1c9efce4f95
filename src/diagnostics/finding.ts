/** What is wrong, or worth knowing, about a contract, and where. */
import { z } from "zod";

export const severitySchema = z.enum(["error", "warning", "info"]);

export const findingSchema = z.object({
  rule: z.string().describe("Stable id of the rule, e.g. `fallback-missing`."),
  severity: severitySchema,
  file: z
    .string()
    .describe("Path as the user gave it, relative to the working directory where it lies below."),
  line: z.number().int().min(1).describe("1-based."),
  column: z.number().int().min(1).describe("1-based, in UTF-16 code units."),
  message: z.string().describe("What happened and why it matters."),
  hint: z.string().optional().describe("What to do next."),
});

export type Severity = z.infer<typeof severitySchema>;
export type Finding = z.infer<typeof findingSchema>;
