/** Where a bracket opens that nothing closes: the parser complains at the next line, and a person looks for the bracket. */
import { type Document, isCollection, visit, type YAMLError } from "yaml";

const complaint = /^Flow (?:sequence|map)\b/;

/** The offset of the outermost `[` or `{` that is still open where the parser gave up; undefined for another error. */
export function openBracket(document: Document, { message, pos }: YAMLError): number | undefined {
  if (!complaint.test(message)) return undefined;
  let offset: number | undefined;
  visit(document, {
    Node: (_, node) => {
      if (!isCollection(node) || !node.flow || node.range?.[1] !== pos[0]) return undefined;
      [offset] = node.range;
      return visit.BREAK;
    },
  });
  return offset;
}
