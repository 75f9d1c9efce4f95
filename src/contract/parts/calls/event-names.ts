/** Words that are surely an event's name, though no code marks them. */

const oneWord = /^[\p{L}\p{N}][^\s:]*$/u;
const joined = /[\p{L}\p{N}][._/][\p{L}\p{N}]/u;
/** "Re-delivery" is none. */
const dashed = /^[\p{Ll}\p{N}]+(?:-[\p{Ll}\p{N}]+)+$/u;

/** "order.placed", "orders/placed", "order-placed"; "Retention", "RabbitMQ" and "e.g." are none. */
export function isEventName(term: string): boolean {
  return oneWord.test(term) && !term.endsWith(".") && (joined.test(term) || dashed.test(term));
}

const dotted = /^\p{L}[\p{L}\p{N}_-]*(?:[.:]\p{L}[\p{L}\p{N}_-]*)+$/u;

/** "order.placed", "order:placed" */
export function isDottedName(term: string): boolean {
  return dotted.test(term);
}
