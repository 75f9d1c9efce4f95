/** What keeps the page of an .mdx file from being made. */
import type { Place, Problem, Source } from "../model/document.ts";
import { compileMdx } from "../markdown/mdx/mdx-compile.ts";
import {
  providedComponents,
  type UnknownComponent,
  unknownComponents,
} from "../markdown/mdx/mdx-components.ts";
import { layoutOf } from "../markdown/mdx/mdx-layout.ts";
import { type UnknownValue, unknownValues } from "../markdown/mdx/mdx-values.ts";
import type { Tree } from "../markdown/tree.ts";
import { nearest } from "../text/nearest.ts";

export function mdxProblems({ root, failure, isMdx }: Tree, { text }: Source): Problem[] {
  if (failure) return [refusal(failure)];
  if (!isMdx) return [];
  const compiled = compileMdx(text, root);
  if ("failure" in compiled) return [refusal(compiled.failure)];
  const layout = layoutOf(root);
  return [
    ...(layout ? [layoutProblem(layout)] : []),
    ...unknownComponents(root, compiled.asked).map(componentProblem),
    ...unknownValues(root).map(valueProblem),
  ];
}

function refusal({ message, place }: { message: string; place: Place }): Problem {
  return {
    rule: "mdx-invalid",
    place,
    message: `This isn't valid MDX: ${inWords(message)}.`,
    hint: hintFor(inWords(message)),
  };
}

function hintFor(complaint: string): string {
  if (complaint.includes("import or export"))
    return "Text that begins like one needs another word before it, or backticks around it; or rename the file to .md.";
  if (complaint.includes("closing tag"))
    return "Close the tag, escape `<` with a backslash where it is meant as text, or rename the file to .md.";
  if (complaint.includes("create a comment"))
    return "Write a comment as `{/* text */}`, or rename the file to .md.";
  return "Escape `<` and `{` that are meant as text with a backslash, or rename the file to .md.";
}

/** The parser names the parser it uses itself. */
function inWords(complaint: string): string {
  return (
    complaint
      .replace(/\.$/, "")
      // Where that is, the finding says itself.
      .replace(/ \(\d+:\d+\)$/, "")
      .replace(/ \(note: to (create a comment) in MDX, use .*\)$/, "; to $1 in MDX takes braces")
      .replace("Could not parse expression with oxc", "what stands in braces is no JavaScript")
      .replace(
        "Could not parse esm with oxc",
        "this line is an import or export, and no JavaScript",
      )
  );
}

function layoutProblem(place: Place): Problem {
  return {
    rule: "mdx-invalid",
    place,
    message: "This exports a layout, and a contract's page has that of the catalogue.",
    hint: "Remove the default export; a component can be imported, or exported by a name, and used in the text.",
  };
}

function componentProblem({ name, place }: UnknownComponent): Problem {
  const guess = nearest(name, providedComponents);
  return {
    rule: "mdx-invalid",
    place,
    message: `\`<${name}>\` is no component this contract has, so its page can't be made.`,
    hint:
      guess === undefined
        ? `Import it at the top of the file, or use ${providedComponents.map((each) => `\`<${each}>\``).join(", ")}; escape a \`<\` that is meant as text with a backslash.`
        : `Did you mean \`<${guess}>\`?`,
  };
}

function valueProblem({ code, name, place }: UnknownValue): Problem {
  return {
    rule: "mdx-invalid",
    place,
    message: `\`${code}\` is code in MDX and \`${name}\` is nothing in it, so the page can't be made.`,
    hint: "Put it in backticks, or a backslash before the brace, where it is meant as text.",
  };
}
