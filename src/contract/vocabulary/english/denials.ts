/** Words that deny a flow or put it off, and those that only say which way it doesn't go. */

/** What may stand between "no" and what doesn't flow; other words restrict it, as in "no personal data". */
const whatever =
  "(?:any|other|further|more|additional|return|reverse|automat(?:ic|ed)|electronic|technical|regular|current|known|such|direct|data|inbound|outbound|separate|active|live|api|event|message)";
const no = `(?:no|without any|without)(?! longer)(?: ${whatever})*`;
const flow =
  "(?:flows?|communication|data|integration|connection|traffic|direction|messages?|return path)";
/** "No data is lost" */
const notDone =
  "(?! (?:is|are|gets?|will be|may be|must be|can be) (?:lost|stored|kept|cached|changed|deleted|dropped|duplicated|retained|logged|persisted|copied|masked))";
const sent =
  "sent|returned|given|written|read|exchanged|transferred|transmitted|delivered|shared|pulled|fetched|received|planned|needed";
const isEver = "(?:is|was|has been|will be) (?:ever )?";

const noMeans = `${no} (?:apis?|calls?|interface|feedback|response|endpoint|events?) | nothing(?= ${isEver}(?:pushed|called)\\b) | does not (?:send|receive|call|write|answer) | never (?:sends|receives|calls|writes|answers)`;

const none = `${no} ${flow}${notDone} | nothing(?= (?:flows|comes|goes|travels|happens|exists|yet|so far|today|back|here|at present|at the moment|for now|in this|in the other|this way|that way|to(?! (?:do(?! (?:here|back|(?:in )?(?:this|that) (?:direction|way))\\b)|be done|worry|fear|lose)\\b)|from|${isEver}(?:${sent}))\\b| ?[,.]|$) | (?<=^|\\b(?:is|are|flows?|strictly|purely|an?) )one[- ]way(?= (?:only|integration|interface|flow|data flow|contract|communication|from|to|today|at present|for now|by design|and)\\b| ?,|$) | (?<=^|\\b(?:is|are|sends?|receives?|has|have) )(?:not applicable|n/a|none(?! of\\b)) | ${noMeans}`;

export const denials = {
  none,
  // "No events", "never calls": data may come another way
  noMeans,
  // Said of the whole: "planned for Q3", but not "planned deliveries"
  isPlanned:
    "(?<!\\bbe )(?:planned|proposed)(?= (?:for|in|from|by|as of|to|with|after|once|as|but|that|next|this|q\\d|20\\d\\d|phase|direction|flow|integration|interface|extension|feature|only|so far|at present|today)\\b| ?[^a-z ]|$) | (?:on|in) (?:the|our|their) roadmap | roadmap(?= ?[^a-z ]|$) | not yet(?! \\p{L}+(?:ed|en)\\b) | not yet (?:implemented|released|deployed|started|decided|agreed|used|supported|needed|planned|connected|migrated|switched|enabled|sent|delivered|transferred|received|written|exchanged|published)(?! (?:and|are|is|to)\\b) | in future(?! also\\b) | future work | coming in(?= (?:q\\d|20\\d\\d|phase|version|release|early|late|mid|the|a|january|february|march|april|may|june|july|august|september|october|november|december)\\b) | to be built | not (?:been )?implemented | not (?:been )?built",
  // At the head of a sentence on all of it
  wholeFlow:
    "(?:this|it|that|all of (?:this|it)|the (?:whole )?(?:flow|direction|way|integration|interface|feed|export|import|connection))\\b",
};
