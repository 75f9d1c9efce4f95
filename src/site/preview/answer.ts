/**
 * What a static host answers: GitHub Pages, Netlify, nginx and S3 behind a CDN agree on this much. A page is the
 * `index.html` of its folder, a folder's address without the slash is moved to the one with it, and whatever isn't
 * there is `404.html`.
 */
export type Answer =
  { status: 200 | 404; file: string } | { status: 301; location: string } | { status: 404 };

export interface Site {
  /** The path the site is served under, with a slash at both ends. */
  base: string;
  /** Whether there is such a file, by its path in the output folder. */
  hasFile: (path: string) => boolean;
}

/** `target` is a request's: a path with or without a query. */
export function answerTo(target: string, { base, hasFile }: Site): Answer {
  const [path = "", query] = target.split(/\?(.*)/s, 2);
  const moved: Answer = {
    status: 301,
    location: `${path}/${query === undefined ? "" : `?${query}`}`,
  };
  if (`${path}/` === base) return moved;
  const inside = path.startsWith(base) ? decoded(path.slice(base.length)) : undefined;
  if (inside === undefined) return missing(hasFile);
  const isFolder = inside === "" || inside.endsWith("/");
  const file = isFolder ? `${inside}index.html` : inside;
  if (hasFile(file)) return { status: 200, file };
  return !isFolder && hasFile(`${inside}/index.html`) ? moved : missing(hasFile);
}

function missing(hasFile: Site["hasFile"]): Answer {
  return hasFile("404.html") ? { status: 404, file: "404.html" } : { status: 404 };
}

/** Nothing for an address that leads outside the folder, or to what isn't published. */
function decoded(path: string): string | undefined {
  try {
    const plain = decodeURIComponent(path);
    return /^\/|(?:^|[/\\])\.|\0|\/\//.test(plain) ? undefined : plain;
  } catch {
    return undefined;
  }
}
