/** A file's bytes as text, or why they are none. */

export type Decoded = { text: string } | { reason: string; hint: string };

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
    return { reason: "The file isn't UTF-8.", hint: "Save it with UTF-8 encoding." };
  }
}
