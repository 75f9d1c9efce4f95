import { phraseSource } from "../../vocabulary/phrases.ts";

/** What stands between the names of a list of systems, in a cell as well. */
export const betweenNames = new RegExp(
  `\\s*(?:[,;/&，、]|<br\\s*/?>|${phraseSource("and")})\\s*`,
  "i",
);
