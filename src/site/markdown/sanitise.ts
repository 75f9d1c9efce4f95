/**
 * Raw HTML in a contract is anybody's text. It passes GitHub's own allow list (the default schema of
 * hast-util-sanitize); classes stay only where the highlighter sets them. MDX is code and trusted as such.
 */
import { defaultSchema, sanitize, type Schema } from "hast-util-sanitize";
import { defineHastPlugin } from "satteri";

const schema: Schema = {
  ...defaultSchema,
  // Ids are given by the anchors plugin; none of the text's own survive.
  attributes: {
    ...defaultSchema.attributes,
    pre: [["className", /^language-[\w-]+$/], "dataLanguage"],
    code: [["className", /^language-[\w-]+$/]],
    span: [["className", /^token(?: [\w-]+)*$|^[\w-]+$/]],
  },
};

export const sanitisePlugin = defineHastPlugin({
  name: "contract-atlas-sanitise",
  before(root, context) {
    if (context.sourceFormat === "markdown")
      context.replaceNode(root, sanitize(root as never, schema) as typeof root);
  },
});
