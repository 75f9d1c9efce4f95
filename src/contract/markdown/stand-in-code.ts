/** Blocks of code that stand for code still to be written: the template's own, or nothing but an ellipsis. */

const ellipsis = /^(?:[{[(]\s*)?(?:\.{3}|…)(?:\s*[}\])])?$/;
/** What the templates say where code should be: in comments, or as data nobody sends. */
const templates = [
  /^(?:\/\/|#) How .+ calls .+: the shortest code that works\.$/,
  /^\/\/ Rename the heading, then write the structure; every field becomes searchable\.$/m,
  /^\/\/ A second structure, or delete this section\.$/m,
  /^# How to test (?:the )?integration (?:on your own machine|locally)\b/,
  /^\/\/ Example code showing how .+ calls .+$/m,
  /^\{\s*"field1": "example",\s*"field2": 123\s*\}$/,
  /^\{\s*"example": "data"\s*\}$/,
];
/** None of them is as long. */
const longest = 600;

export function isStandInCode(code: string): boolean {
  const all = code.trim();
  if (all.length > longest) return false;
  return ellipsis.test(all) || templates.some((template) => template.test(all));
}
