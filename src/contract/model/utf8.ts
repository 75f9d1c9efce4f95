/** A file's bytes as text, or why they are none. */
import type { Place } from "./document.ts";

export type Decoded = { text: string } | { reason: string; hint: string; place?: Place };

export function decodeUtf8(bytes: Uint8Array): Decoded {
  if (bytes.includes(0)) {
    return {
      reason: "This is a binary file, not Markdown.",
      hint: "Save it as UTF-8 text, or move it out of the contracts folder.",
    };
  }
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
  } catch {
    return {
      reason: "The file isn't UTF-8.",
      hint: "Save it with UTF-8 encoding.",
      place: placeAfter(textBeforeFault(bytes)),
    };
  }
}

/** What a lenient decoder puts for bytes that mean nothing; an author may write it as well. */
const replacement = "\uFFFD";
const replacementBytes = [0xef, 0xbf, 0xbd];

/** The text in front of the first byte that isn't UTF-8. */
function textBeforeFault(bytes: Uint8Array): string {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  let offset = 0;
  let from = 0;
  for (let at = text.indexOf(replacement); at >= 0; at = text.indexOf(replacement, from)) {
    offset += new TextEncoder().encode(text.slice(from, at)).length;
    if (!replacementBytes.every((byte, index) => bytes[offset + index] === byte))
      return text.slice(0, at).replace(/^\uFEFF/, "");
    offset += replacementBytes.length;
    from = at + replacement.length;
  }
  return text;
}

function placeAfter(text: string): Place {
  const lines = text.split(/\r\n?|\n/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
