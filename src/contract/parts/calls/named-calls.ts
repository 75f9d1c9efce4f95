/** `payments.v1.Ledger/PostEntry`, `mutation createInvoice`: calls by a name instead of a method and a path. */

const rpc = /^\/?(?:\w+\.)+[A-Z]\w*\/[A-Z]\w*$/;
const graphql = /^(?:mutation|query|subscription) [A-Za-z_]\w*(?:\s*[({][^]*)?$/;
const inCode = /^(?:\*\*)?`([^`\n]+)`(?:\*\*)?/;

export function isNamedCall(code: string): boolean {
  return rpc.test(code) || graphql.test(code);
}

/** The call in code that a line or a cell begins with, and the code as written. */
export function namedCallIn(source: string): { written: string; name: string } | undefined {
  const [written, name] = inCode.exec(source) ?? [];
  return written && name && isNamedCall(name) ? { written, name } : undefined;
}
