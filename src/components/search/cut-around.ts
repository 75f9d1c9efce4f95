/** What of a long excerpt is shown: from a little before what was found on, since the answer mostly follows it. */
export interface Cut {
  from: number;
  to: number;
}

/** In words. */
const most = 26;
const lead = 5;
/** So far before it a sentence may begin that is shown from its beginning. */
const longestLead = 9;

/** @param found where the first of what was found begins, in letters */
export function cutAround(text: string, found: number): Cut {
  const words = [...text.matchAll(/\S+/gu)];
  if (words.length <= most) return { from: 0, to: text.length };
  const at = words.findLastIndex(({ index }) => index <= found);
  const sentence = words.findLastIndex(
    (_, place) => place <= at && (place === 0 || /[.!?。？！]$/u.test(words[place - 1]?.[0] ?? "")),
  );
  const wanted = at - sentence <= longestLead ? sentence : at - lead;
  // At the end nothing is gained by leaving out what goes before.
  const start = Math.max(0, Math.min(wanted, words.length - most));
  const [first, last] = [words[start], words[start + most - 1]];
  return {
    from: start === 0 ? 0 : (first?.index ?? 0),
    to: last ? last.index + last[0].length : text.length,
  };
}
