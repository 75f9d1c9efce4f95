/** `POST /sales`, `GET https://till.example/sales`: calls by a method and a path or an address. */

export const methods = "GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS";

const request = new RegExp(`^(?:${methods}) (?:/|https?://|\\{)\\S*$`);
/** Code as it stands, or a call without ticks: what ends a sentence, or closes a bracket around it, is not part of it. */
const codeOrCall = new RegExp(
  `\`[^\`]*\`|(?<![\\p{L}\\p{N}])(?:${methods}) (?:/|https?://)[^\\s\`<>()\\[\\]|]*[^\\s\`<>()\\[\\]|.,;:!?*_]`,
  "gu",
);

/** Whether a piece of code is one, whole. */
export function isHttpCall(code: string): boolean {
  return request.test(code);
}

/** "Till calls POST /sales" as "Till calls `POST /sales`". */
export function withCallsInCode(text: string): string {
  return text.replace(codeOrCall, (found) => (found.startsWith("`") ? found : `\`${found}\``));
}
