/** "Till sends sales as JSON over HTTPS every hour." → "JSON over HTTPS": the words of a sentence that tell the format. */
import { phraseSource, says } from "../../vocabulary/phrases.ts";

const name = phraseSource("formatName");
const thing = `(?:\\s+${phraseSource("formatThing")})?`;
const joint = `(?:\\s*[,/]\\s*|\\s+(?:${phraseSource("via")}|${phraseSource("and")})\\s+)`;
const further = `(?:${name}|${phraseSource("carrierName")})`;
const manner = `(?:${phraseSource("formatManner")}\\s+)*`;
const inBrackets = "(?:\\s+\\([^()]{1,40}\\))?";
const told = new RegExp(
  `${manner}${name}${thing}(?:${joint}${further}${thing})*${inBrackets}`,
  "gi",
);

/** The whole sentence where it speaks of formats in several places. */
export function wordsOfFormat(sentence: string): string {
  const all = withoutFileNames(withoutAddresses(sentence)).match(told) ?? [];
  // "calls the SOAP service with an XML body"
  const ofData = all.length > 1 ? all.filter((words) => says(words, "dataFormat")) : all;
  const [only, ...others] = ofData;
  return only === undefined || others.length > 0 ? sentence : only;
}

const fileName = new RegExp(`[^\\s\`<>]{1,80}\\.${phraseSource("dataFormat")}`, "gi");

/** "as CSV to `sales.csv`" speaks of one format, once; "`sales.csv` with a manifest in XML" of two. */
function withoutFileNames(sentence: string): string {
  const rest = sentence.replace(fileName, "…");
  if (!says(rest, "formatName")) return sentence;
  const named = rest.toLowerCase();
  return sentence.replace(fileName, (file) =>
    named.includes(file.slice(file.lastIndexOf(".") + 1).toLowerCase()) ? "…" : file,
  );
}

/** "https://erp.example/soap/stock" tells no format. */
export const withoutAddresses = (sentence: string) =>
  sentence.includes("://") ? sentence.replace(/https?:\/\/\S+/gu, "…") : sentence;
