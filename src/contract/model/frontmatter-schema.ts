/** The optional YAML block at the top of a contract. */
import { z } from "zod";
import { statusIn } from "./status.ts";
import { statusSchema } from "./schema.ts";

const text = z.string().min(1);

/** Becomes an address and a folder of the site, so it must not lead out of either. */
const formerId = text.regex(
  /^(?!\.{1,2}(?:\/|$))[^/\\?#%]+(?:\/(?!\.{1,2}(?:\/|$))[^/\\?#%]+)*$/,
  "must be a path such as `retail/till-ledger`, without `..`, `?`, `#` and `%`, and with no slash at either end",
);

/** A former id may be the name of a file, in which anything stood; one that is chosen needs no spaces. */
const id = text.regex(
  /^(?!\.{1,2}(?:\/|$))[^/\\?#%\s]+(?:\/(?!\.{1,2}(?:\/|$))[^/\\?#%\s]+)*$/,
  "must be a path such as `retail/till-ledger`, without spaces, `..`, `?`, `#` and `%`, and with no slash at either end",
);

/** `status: Live` is what `**Status:** Live` is. */
const status = z.preprocess(
  (said) => (typeof said === "string" ? (statusIn(said) ?? said) : said),
  statusSchema,
);

/** What frontmatter may say. Everything is optional; what the Markdown says is read from there. */
export const frontmatterSchema = z.object({
  id: id.optional().describe("Overrides the id that follows from the path."),
  title: text.optional(),
  status: status.optional(),
  domain: text.optional().describe("Business domain; the top folder's name unless set."),
  tags: z.array(text).optional(),
  aliases: z.array(formerId).optional().describe("Former ids: their addresses keep working."),
  systems: z.array(text).optional().describe("The systems' names, first A, then B, then others."),
  version: z.union([text, z.number()]).optional(),
  lastUpdated: z.union([text, z.date()]).optional(),
  maintainers: z.union([text, z.array(text)]).optional(),
});

export type Frontmatter = z.infer<typeof frontmatterSchema>;
