/** Endpoints and keys with places to fill, and what fills them: `/v2/days/{shop}` is asked for as `/v2/days/S014`. */
export interface Pattern {
  host?: string | undefined;
  parts: string[];
}

export function hasPlaceholder(name: string): boolean {
  return /[{<]/.test(name);
}

/** `POST https://host/v2/days/{shop}?at=1` → host, `v2`, `days`, `{shop}`; `stock:levels:{shop}` → its three parts. */
export function patternOf(text: string): Pattern {
  const [address = ""] = text
    .trim()
    .toLowerCase()
    .replace(/^(?:get|post|put|patch|delete|head)\s+/, "")
    .split(/[?#\s]/);
  const [, host, path = address] = /^[a-z][\w+.-]*:\/\/([^/]+)(.*)$/.exec(address) ?? [];
  return { host, parts: path.split(/[/:]/).filter((part) => part !== "") };
}

/** True where what is asked is the pattern with its places filled, or the pattern itself; hosts count if both have one. */
export function fillsPattern(asked: Pattern, pattern: Pattern): boolean {
  const sameHost = !asked.host || !pattern.host || asked.host === pattern.host;
  return (
    sameHost &&
    pattern.parts.length > 1 &&
    asked.parts.length === pattern.parts.length &&
    pattern.parts.every((part, place) => part === asked.parts[place] || isPlaceholder(part))
  );
}

/** What of a pattern stands in texts as it is: the parts that aren't to be filled. */
export function fixedParts({ parts }: Pattern): string[] {
  return parts.filter((part) => !isPlaceholder(part));
}

function isPlaceholder(part: string): boolean {
  return /\{.*\}|<.*>/.test(part);
}
