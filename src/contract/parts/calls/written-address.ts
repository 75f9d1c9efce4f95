/** A method and an address out of what an author has put around them: code, emphasis, a link, a remark. */
import { methods } from "./http-calls.ts";

const methodInCode = new RegExp(`^\\s*\`(${methods})\`\\s+(?=\\S)`, "i");
const addressInCode = new RegExp(`^((?:${methods})\\s+)?\`([^\`]+)\``, "i");

/** Without a remark behind it: "`GET https://…` (OAuth)". The method may stand in code of its own. */
export function addressIn(endpoint: string): string {
  const address = undressed(endpoint).replace(methodInCode, "$1 ");
  const [, method = "", inCode] = addressInCode.exec(address) ?? [];
  if (inCode) return `${method}${inCode}`.trim();
  return address
    .replace(/^`|`$/g, "")
    .replace(/\s\([^()]*\)$/u, "")
    .trim();
}

/** Out of the link, the emphasis and the code that an author has put around the whole of it. */
export function undressed(value: string): string {
  return value
    .replace(/^\[([^[\]]+)\]\([^()\s]*\)$/u, "$1")
    .replace(/^(\*\*|__|\*)(?=\S)([^*]+)\1$/u, "$2")
    .replace(/^`([^`]*)`$/u, "$1");
}
