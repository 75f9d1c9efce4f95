/** "**Event:** `sale.done` – a sale is paid", "**Events:** `sale.done`, `sale.void`" */
import { phraseSource } from "../../vocabulary/phrases.ts";

const separator = `\\s*(?:[,;，；、]|${phraseSource("and")}|[,;]\\s*${phraseSource("and")})\\s*`;
const inCode = new RegExp(`^\`[^\`]+\`(?:${separator}\`[^\`]+\`)+\\.?$`, "i");
const plain = /^[^\s,;`]+(?:\s*[,;]\s*[^\s,;`]+)+$/u;
const described = /^`([^`]+)`\s*[–—:,-]?\s*(.*)$/su;

/** Each name, with what is said of it where it is the only one. */
export function eventsIn(value: string): { name: string; description?: string | undefined }[] {
  if (inCode.test(value))
    return Array.from(value.matchAll(/`([^`]+)`/gu), ([, name = ""]) => ({ name }));
  if (plain.test(value)) return value.split(/[,;]/u).map((name) => ({ name: name.trim() }));
  const [, name = value, description] = described.exec(value) ?? [];
  return [{ name, description }];
}
