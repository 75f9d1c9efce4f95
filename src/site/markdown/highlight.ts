/** Code in colour, by Prism: it marks tokens with classes, so no page needs an inline style. */
import type { Element, ElementContent } from "hast";
import Prism from "prismjs";
import loadLanguages from "prismjs/components/index.js";
import { htmlToHast } from "satteri";
import { element } from "./hast.ts";
import type { MarkdownPage } from "./page.ts";
import { classesOf, elementsIn, isElement, replace, textOf } from "./tree.ts";

/** Diagrams are drawn from their text. */
const drawn = new Set(["mermaid"]);

loadLanguages.silent = true;

export function highlight({ tree }: Pick<MarkdownPage, "tree">): void {
  for (const { node, parent } of elementsIn(tree, "pre")) {
    const code = node.children.filter(isElement).find(({ tagName }) => tagName === "code");
    const language = code && languageOf(code);
    if (code && language && !drawn.has(language)) replace(parent, node, coloured(code, language));
  }
}

function languageOf(code: Element): string {
  const named = classesOf(code).find((name) => /^language-./.test(name));
  return named?.slice("language-".length) ?? "plaintext";
}

function coloured(code: Element, language: string): Element {
  const className = [`language-${language}`];
  const text = textOf(code).replace(/\n$/, "");
  return element("pre", { className, dataLanguage: language }, [
    element("code", { className }, tokensOf(text, language)),
  ]);
}

/** Text in a language that Prism doesn't know is text. */
function tokensOf(text: string, language: string): ElementContent[] {
  const grammar = grammarOf(language);
  if (!grammar) return [{ type: "text", value: text }];
  const tree = htmlToHast(Prism.highlight(text, grammar, language), { fragment: true });
  return "children" in tree ? (tree.children as ElementContent[]) : [];
}

/** Beside its grammars Prism keeps functions, and objects have properties of their own. */
function grammarOf(language: string): Prism.Grammar | undefined {
  if (!Object.hasOwn(Prism.languages, language)) loadLanguages([language]);
  const grammar = Object.hasOwn(Prism.languages, language) ? Prism.languages[language] : undefined;
  return typeof grammar === "object" ? grammar : undefined;
}
