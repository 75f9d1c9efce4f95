/** A configuration of nginx as a tree; throws where nginx would refuse its form. */
export interface Directive {
  words: string[];
  block?: Directive[];
}

export function nginxTree(text: string): Directive[] {
  const tokens = [...text.replace(/^\s*#.*$/gm, "").matchAll(/"([^"]*)"|[{};]|[^\s{};"]+/g)].map(
    ([token, quoted]) => ({ token, word: quoted ?? token }),
  );
  const stack: Directive[][] = [[]];
  let words: string[] = [];
  for (const { token, word } of tokens) {
    const level = stack.at(-1);
    if (!level) throw new Error("A block is closed that isn't open.");
    if (token === "{") {
      const block: Directive[] = [];
      level.push({ words, block });
      stack.push(block);
      words = [];
    } else if (token === ";") {
      if (words.length === 0) throw new Error("A directive is empty.");
      level.push({ words });
      words = [];
    } else if (token === "}") {
      if (words.length > 0) throw new Error(`A semicolon is missing after ${words.join(" ")}.`);
      stack.pop();
    } else words.push(word);
  }
  if (stack.length !== 1 || words.length > 0) throw new Error("A block isn't closed.");
  return stack[0] ?? [];
}
