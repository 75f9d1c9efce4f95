/** An outage, and what is done about it: instead, again, or back. */
export const failures = {
  // A label such as "What happens if Ledger is unavailable?"
  unavailable:
    "(?:if|when(?:ever)?|while|as long as|in the event that|in case) .{0,160}(?:unavailable|down|offline|unreachable|not available|not reachable|not responding|fails(?! (?:its|their|the|an?)\\b)|is out(?! of)|(?:cannot|can.t|can not) be reached|isn.t (?:available|reachable|responding)|(?:does not|doesn.t) (?:answer|respond)|(?:returns|answers with|responds with) (?:an? )?(?:http )?(?:5xx|50[234])(?!\\p{N}))",
  // Behind a way: "Till → Ledger times out"
  failsOnWay:
    "time[sd]? ?out | timeouts? | timing out | (?:is )?(?:down|unreachable|unavailable|not responding|not reachable|failing) | is offline | fail(?:s|ed)? | (?:is )?(?:refused|rejected|disconnected|aborted) | (?:connection|request|call|handshake|login|upload|transfer|delivery|sync) (?:is |was )?(?:timeouts?|times out|timed out|fails|failed|failures?|errors?|refused|reset|lost|dropped|aborted|rejected|broken) | (?:returns|answers|answers with|responds with) (?:an? )?(?:http )?(?:[45]xx|[45]\\d\\d)(?: errors?)? | (?:http )?[45](?:xx|\\d\\d)(?: errors?| responses?)? | no (?:connection|response|answer|reply) | (?:does not|doesn.t) (?:answer|respond) | outages?",
  // The same words of what flows: "Till → Ledger: Rejected" beside "Till → Ledger: Sales"
  rejectedThings: "failed | rejected | refused | aborted | declined",
  statusWord: "status(?:es)? | states? | lifecycle",
  // "Nothing is sent until Till is back"
  meanwhile: "until | as long as | so long as | meanwhile | in the meantime",
  // A word without which nobody tells of an outage; it is looked for first
  outageSign:
    "down | offline | unavailable | available | unreachable | reachable | reached | responding | respond | answer | fails | is out | 5xx | 50[234]",
  // "If either side is down", "while the connection is down": of whichever system
  eitherSide:
    "(?:either|each|any|one|both|the other|whichever)(?: of the(?: two)?)?(?: other)? (?:sides?|systems?|party|parties|ends?|applications?) | either (?:is|one) | (?:connection|connectivity|link|network)",
  duringOutage:
    "during (?:an? |the |any |such )?(?:[\\p{L}-]+ )?(?:outages?|downtimes?|disconnections?)(?! of (?!(?:either|any|one|both|each|the (?:other|connection|network|link))\\b))",
  // What is used instead meanwhile, or that work stops
  holds:
    "queue[sd]? | queu(?:e?ing|es) | buffer(?:s|ed)? | cache[sd]? | spool(?:s|ed)? | ke(?:eps?|pt) | holds? | held | waits? | stor(?:es?|ed) | replay(?:s|ed)? | by hand | manual(?:ly)? | on paper | last known | read[- ]only | stops? | paused? | fall(?:s)? back",
  buffers: "queue[sd]? | buffer(?:s|ed)? | cache[sd]? | spool(?:s|ed)?",
  // What is done in another way meanwhile: "Couriers deliver to the door instead."
  usedInstead:
    "instead(?! of) | by hand | manually | on paper | (?:the|a) (?:printed|paper) \\p{L}+ | paper (?:lists?|forms?|slips?|tickets?|copies|copy|cards?) | (?:is|are) (?:phoned|telephoned|e-?mailed) to | by (?:phone|telephone|e-?mail) | (?:phones?|rings?|mails?) the \\p{L}+",
  // "Nothing to do, it catches up by itself": an answer to what is done instead
  nothingToDo:
    "nothing (?:to do(?! with)|(?:has|needs?) to be done|needs doing|needed|need be done) | no (?:manual )?(?:action|intervention|steps?) (?:(?:is|are) )?(?:needed|required|necessary)",
  catchesUp: "catch(?:es)? up",
  // "As a fallback, sales wait": what is used instead, in a sentence
  fallsBack:
    "(?:as|for) (?:an? |the |their )?fall ?back | fall(?:s|ing|en)? back (?:to|on|onto|upon) | fell back (?:to|on) | fall ?backs? (?:is|are|uses?|reads?|takes?) | no fall ?back",
  // All that a clause says
  noFallback:
    "(?:there is |there's |with )?no (?:fall ?backs?|(?:manual )?workarounds?)(?: (?:exists?|available|in place|today|yet|so far|at the moment|at present|for now))?",
  // "Uploads are retried five times"
  retries:
    "re-?tr(?:y|ies|ied|ying) | (?:tried|tries|try) again | sends? (?:it|them) again(?= (?:every|after|up to|until|\\d)) | (?:further|\\d+|(?:two|three|four|five|ten)) (?:re)?attempts?",
  // In the head of a column: why there is an error
  causeWord:
    "(?:root |possible |likely )?causes? | reasons? | examples? | message | text | when | why | triggers?",
  // How often, how long or how far apart: "5 retries", "retried by the hub for 24 h"
  retriesSo:
    "(?:\\d+|two|three|four|five|six|ten|no) (?:re-?tries|retry attempts?) | re-?tr(?:ies|ied|y)(?: by (?:the )?[\\p{L}\\p{N}]+(?: [\\p{L}\\p{N}]+)?)?(?: (?:automatically|up|to|at|most|for|every|with|after|until|within|a|an|in|maximum|of))* (?:\\d|once|twice|two|three|four|five|six|ten|minute|hour|day|exponential|back-?off)(?:\\p{L}|\\p{N})*",
  // "If Till breaks, roll it back with `make rollback`"
  rollsBack:
    "to (?:roll (?:it |this |them )?back|back (?:it |this |them )?out|revert(?: it| this)?)(?: [\\p{L}\\p{N}]+){0,4}(?=,) | roll(?:s|ed|ing)? (?:(?!back)\\p{L}+ ){0,3}?back (?:(?!by|with|to|using|via|through)\\p{L}+ ){0,3}?(?:by|with|to|using|via|through) | roll-?backs? (?:is|are|means|by|with|via|using) | rolling back (?:\\p{L}+ ){0,3}?\\p{L}+(?=: )",
  // "To go back, redeploy the earlier tag": opens a way back wherever it stands
  goesBack:
    "to (?:go|step|switch) back(?: to (?:the |an? )?(?:\\p{L}+ )?(?:version|release|image|tag|build))?(?=,) | to (?:roll|back)(?: (?:it|this|them|(?:the|an?) (?:release|deployment|deploy|change|update|version)))? (?:back|out)(?: (?:the|an?) (?:release|deployment|deploy|change|update|version))?(?=,) | to (?:undo|revert)(?: (?:it|this|(?:the|an?) (?:release|deployment|deploy|change|update|version)))?(?=,) | (?:if|when|should) (?:an?|the|this) (?:new )?(?:release|deployment|deploy|rollout|version|update|upgrade) (?:goes? wrong|fails?|breaks?(?: something)?|misbehaves?|(?:has|needs) to be (?:undone|taken back|rolled back|reverted|withdrawn)|must be (?:undone|taken back|rolled back|reverted|withdrawn)|is (?:bad|broken|faulty))(?=,)",
  redeploys:
    "(?:re-?)?deploy(?:s|ed)? | restart(?:s|ed)? | re-?install(?:s|ed)? | restor(?:e|es|ed) | switch(?:es|ed)? | set | sets | turn(?:s|ed)? (?:off|on) | flip(?:s|ped)? | disabl(?:e|es|ed) | run | check out | pin | start | put | re-?releas(?:e|es|ed) | roll(?:s|ed)? out",
  // What one goes back to
  releaseWord:
    "tags? | releases? | versions? | images? | builds? | (?:re-?)?deploy(?:s|ed|ments?)? | commits? | (?:feature )?flags? | art[ei]facts? | restart(?:s|ed)? | re-?install(?:s|ed)?",
  // A way back, whoever goes it
  // "Duration: 20 minutes" and "Then: restart" below a rollback, in front of a colon
  factOfPlan:
    "owners? | responsible | decided by | decision | decision maker | contacts? | approvals? | approvers? | approved by | sign-?off | duration | time | time needed | how long | rto | rpo | tested | (?:last )?(?:tested|used|done|rehearsed)(?: on)? | (?:expected )?(?:impact|effects?|downtime|data loss) | risks? | tools? | (?:pre)?conditions? | prerequisites? | requirements? | communication | notes? | remarks? | limits? | limitations? | windows? | triggers? | who | when | where | how | why | status",
  stepOfPlan:
    "first(?:ly)? | second(?:ly)? | third(?:ly)? | next | then | after(?: that|wards)? | before(?: that)? | finally | last(?:ly)? | steps?(?: \\p{N}+)? | stop | start | restart | pause | deploy | redeploy | restore | revert | replay | verify | check | announce | inform | notify",
  rollBack:
    "roll(?:s|ed|ing)? (?:\\p{L}+ ){0,3}?back | roll-?backs? | revert(?:s|ed|ing)? | back(?:s|ed|ing)? out",
};
