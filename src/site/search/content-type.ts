/** What the files of a search index are served as. */
const types: Record<string, string> = {
  css: "text/css",
  js: "text/javascript",
  json: "application/json",
};

export function contentType(name: string): string {
  const ending = name.slice(name.lastIndexOf(".") + 1);
  return types[ending] ?? "application/octet-stream";
}
