/** "`sales_dw`.`orders`": two spans of code that nothing but a dot joins are one name. */
const dots = /(?<=[\p{L}\p{N}_])`\.`(?=[\p{L}\p{N}_])/gu;

export function withDottedCode(text: string): string {
  return text.includes("`.`") ? text.replace(dots, ".") : text;
}
