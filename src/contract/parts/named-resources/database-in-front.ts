/** "hr_dwh (Oracle), table `hr.staff`": one table, and the database it is in. */
import { phraseSource, says, saysOnly } from "../../vocabulary/phrases.ts";

const inFront = new RegExp(
  `^[\\s*_]*(${phraseSource("database")}\\s+)?(?:\`([^\`\\n]{1,60})\`|([\\p{L}\\p{N}][^\\n\`,;:()*]{0,59}))[*]*(?:\\s*\\(([^()\\n]{1,40})\\))?[*]*\\s*[,:–—-]\\s*(?=${phraseSource("table")}\\s*\`)`,
  "iu",
);

interface InFront {
  /** Undefined where only a product is named. */
  database: string | undefined;
  /** What stands behind it. */
  text: string;
}

/** Only where a product or a word tells that it is a database: "Orders, table `a`" gives the table a name for people. */
export function databaseInFront(text: string): InFront {
  const whole = { database: undefined, text };
  const found = says(text, "table") ? inFront.exec(text) : null;
  if (!found) return whole;
  const [front, word, inCode, inWords = "", product = ""] = found;
  const name = (inCode ?? inWords).trim();
  const behind = text.slice(front.length);
  if (saysOnly(name, "databaseProduct")) return { database: undefined, text: behind };
  return word || says(product, "databaseProduct") ? { database: name, text: behind } : whole;
}
