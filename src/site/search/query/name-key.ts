/** A name without what people write differently: `Web Shop`, `web-shop` and `webshop` are one. */
export function nameKey(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
