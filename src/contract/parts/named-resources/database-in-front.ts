/** "hr_dwh (Oracle), table `hr.staff`": one table, and the database it is in. */
import { isOfOtherTime } from "./other-times.ts";
import { phraseSource, says, saysOnly } from "../../vocabulary/phrases.ts";

const longest = 300;
const inFront = new RegExp(
  `^[\\s*_]*(${phraseSource("database")}\\s+)?(?:\`([^\`\\n]{1,60})\`|([\\p{L}\\p{N}][^\\s\`,;:()*]{0,39}(?: [^\\s\`,;:()*]{1,20}){0,2} ?))[*]*(?:\\s*\\(([^()\\n]{1,40})\\))?[*]*\\s*[,:–—-]\\s*(?=${phraseSource("table")}\\s*\`)`,
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
  const found = says(text, "table") ? inFront.exec(text.slice(0, longest)) : null;
  if (!found || isOfOtherTime(found[0])) return whole;
  const [front, word, inCode, inWords = "", product = ""] = found;
  const name = (inCode ?? inWords).trim();
  const behind = text.slice(front.length);
  if (saysOnly(name, "databaseProduct")) return { database: undefined, text: behind };
  return word || says(product, "databaseProduct") ? { database: name, text: behind } : whole;
}
