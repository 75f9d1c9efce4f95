/** What a sentence such as "Loyalty sends balances to CRM" tells of two systems or more. */
export interface Giving {
  from: string[];
  to: string[];
  /** In the order of the sentence. */
  names: string[];
  /** Whether capitals tell its names from its other words. */
  isCertain: boolean;
}

export function giving(from: string[], to: string[], isCertain: boolean): Giving {
  return { from, to, names: [...from, ...to], isCertain };
}
