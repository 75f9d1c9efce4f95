/** A name without what people write differently: `Web Shop`, `web-shop` and `webshop` are one. */
export function nameKey(name: string): string {
  return name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** All under which it is looked for: who has no umlauts to type writes `Juergen`, or `Jurgen`. */
export function nameKeys(name: string): string[] {
  const spelt = name
    .normalize("NFC")
    .replace(/[äöüß]/gi, (letter) => inTwo.get(letter.toLowerCase()) ?? letter);
  return [...new Set([name, spelt].map(nameKey))];
}

const inTwo = new Map([
  ["ä", "ae"],
  ["ö", "oe"],
  ["ü", "ue"],
  ["ß", "ss"],
]);
