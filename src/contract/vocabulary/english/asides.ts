/** What tells of something else than a flow of today, or adds a remark to one. */
export const asides = {
  // A line over labels of ways that no flows of today are: "Future work:"
  asideLine:
    "(?:(?:now |still )?(?:out of|not in|outside(?: of)?|beyond) scope|(?:in (?:the )?)?future(?: work| plans?| flows?| versions?| ideas?)?|planned(?: flows?| work)?|plans|later|(?:in )?phase (?:[2-9]|two|three)|from 20\\d\\d(?: on(?:wards)?)?|(?:until|till|up to|before) (?:\\p{L}+ )?20\\d\\d|previously|formerly|in the past|legacy flows?|switched off|retired|removed|dropped|(?:other |rejected )?(?:alternatives|options|ideas|proposals)(?: (?:we )?(?:looked at|considered|discussed|rejected))?|(?:open |known )?(?:questions|points|issues)|firewall(?: rules?| openings?)?|ports|latenc(?:y|ies)|response times?|throughput|(?:version )?history|change ?log|contacts?|owners?|rate limits?|error rates?|volumes?|costs?|risks?|incidents?|who (?:uses|owns|runs) it|during (?:an|the) outages?|(?:in the )?target (?:architecture|picture|state)|backlog|wish ?list)(?= ?[,(]|$| (?:of|for|per|by|to|in)\\b) | not part of (?:this|the)\\b | what we had\\b | (?:we )?(?:also )?(?:considered|discussed|looked at|rejected|discarded)(?= ?[,(]|$)",
  // Over labels of ways that no flows of today are: "Future work:"
  besideFlows:
    "future | target (?:architecture|picture|state|landscape|design|solution) | vision | later | next (?:phase|step|year|quarter|release|version)s? | phase (?:\\p{N}+|two|three) | upcoming | to come | (?:still|yet) to | proposals? | ideas? | options? | alternatives? | backlog | wish ?list | ideally | eventually | some ?day | soon | would | could | should | might | will | optional(?:ly)? | for example | had | used to | formerly | former | previous(?:ly)? | legacy | old | before | earlier | past | removed | dropped | stopped | replaced | discontinued | abandoned | deprecated | considered | discussed | rejected | discarded | measured | tested",
  // All that is said of a direction: "Would be orders as CSV"
  wouldFlow:
    "(?:this |it |these |there |they )?would(?: (?:then|only|also|one day|some day|later))? (?:be|go|come|flow|send|carry|return|contain)",
  // Behind a person: "(owns the Ledger)"
  answersFor: "owns | owner of | responsible for | looks after | runs | maintains | for",
  // In a record of a decision the one tells what was before, the other what holds
  situation:
    "context | background | problem | problem statement | context and problem(?: statement)?",
  decision: "decision | decision outcome | the decision | what we decided",
  // Headings over what was tried, or happens once: what is sent there is no flow of today
  topicAside:
    "tried | until | till now | so far | migration | outlook | known (?:problems|issues) | (?:disaster )?recovery | reload | initial load | cut-?over | lessons | alternatives?(?: considered)? | trials? | pilot | example | glossary | faq",
  // "## Alternatives considered": what is told there is none of the contract's facts
  headingBesideFacts:
    "(?:(?:key|past|major|design|technical|architectur(?:e|al)) )?decisions(?: (?:taken|made|log|record|records|history))?(?: and (?:alternatives|options|rationale))? | (?:design )?decision (?:log|records?|history|register) | (?:(?:other|rejected|discarded|considered|evaluated|possible) )?alternatives?(?: (?:we )?(?:considered|looked at|discussed|evaluated|rejected|discarded))?(?: and decisions)? | (?:rejected|discarded|considered|evaluated) (?:options?|ideas?|approaches|designs?|solutions?|variants?|proposals?) | (?:options|ideas|approaches|designs|solutions|variants) (?:we )?(?:considered|looked at|discussed|evaluated|rejected|discarded) | what we (?:considered|rejected|decided against) | open (?:topics|decisions)",
  // "Firewall rules:", "Latency:": what else is told by direction
  otherTopic:
    "history | firewalls? | ports? | latenc(?:y|ies) | response times? | round[- ]trips? | throughput | benchmarks? | costs? | risks? | incidents? | outages? | failures? | contacts? | owners? | passwords? | credentials? | certificates? | permissions? | questions? | assumptions? | tasks? | error rates? | volumes?(?= (?:per|a|in)\\b|$) | sizes?(?= (?:per|in)\\b|$) | who",
  // "These flows are planned."
  refersOn: "following | these | below",
  // "Since 2023:" is still so
  since: "since",
  // "orders as JSON (test only)"
  trialOnly:
    "(?:tests?|testing|staging|sandbox|pilot|demo)(?: (?:environment|system|phase|shops?|stores?))? only | only (?:in|for|on|during) (?:the )?(?:tests?|testing|staging|sandbox|pilot|demo)",
  // "logs errors as JSON": what one does with it by itself
  handlesObject:
    "(?:logs|keeps|archives|rejects|validates|discards|retries|deletes|prints)(?= (?!(?:and|as|at|by|for|from|in|of|on|or|per|to|with)\\b)\\p{L})",
  // "Pull requests welcome"
  pushOrPullNoun:
    "pull[- ]requests? | pull[- ]?downs? | push(?:ed)? back | push(?:[- ]| up )?notifications? | (?:git|docker) (?:push(?:es)?|pulls?) | polling stations?",
  // "The project has three phases."
  inPhases:
    "(?:has|have|consists? of|comes? in|split into|(?:built|done|delivered|introduced|rolled out|goes live|go live) in) (?:(?:the|these|following|several|multiple|\\p{N}+|two|three|four|five) ){1,2}(?:phases|stages|milestones|steps)",
  // "Today both are done by hand": what is told as if it were so isn't yet
  notSoToday:
    "(?:today|so far|until now|to date|as of today|currently|at present|at the moment|for now)(?:,)? (?:(?:only )?phase (?:\\p{N}+|one|two|three)|(?:both|all|everything|this|it|that) (?:is|are|happens?|runs?) [^.;:,]{0,40}?(?:by hand|manual(?:ly)?|on paper)|(?:none|neither|nothing) of (?:this|these|that|them|it)) | (?:both|all|everything|this|all of this) (?:is|are) (?:still |currently |today )?done (?:by hand|manually|on paper) | (?:none|neither) of (?:this|these|them|the two|the flows) (?:is|are|exists?)",
  // "Shop sends stock to ERP, no prices"
  butNo:
    "(?:(?:but|and) )?(?:no(?! (?:longer|more|one)\\b)|without|nothing|(?:never|not)(?= (?:by|via|over|as)\\b))",
  // "to ERP to bill customers"
  inOrderTo: "(?:in order )?to(?= \\p{L}) | so(?= (?:that|it|they|we)\\b) | where | which",
  // "An alert used to go to #pay", "in future #ops will be paged"; but "orders that eventually fail alert #ops"
  notCurrent:
    "(?<!\\b(?:that|which|who) (?:\\p{L}+ ){0,3})(?:used to|formerly|previously|not yet|no longer|eventually) | in (?:the )?future | (?:plan|plans|planning|intend|intends|want|wants|hope|going) to | (?:is|are) (?:planned|to be) | (?:not|n't) any ?more | some ?day",
  // "Nobody is paged at night"
  nobody: "nobody | no[- ]one | none | no team",
  // "How Shop writes an order is described in this sheet": a page about it, not what is shared
  documentedIn:
    "(?:described|documented|explained|specified|defined|illustrated|outlined|detailed) (?:in|at|on|by|here|under|there) | see | refer to | documentation (?:of|for|on)",
  // "We had 5 retries in May"
  counted: "had | saw | counted | there (?:was|were) | last (?:week|month|quarter|year)",
  // "Ben Ahn (left the company)", "(on holiday until May)"
  offDuty:
    "left | leaves | leaving | moved to | away | absent | on (?:holidays?|leave|vacation|sabbatical) | (?:parental|maternity|sick) leave | retired | former(?:ly)? | previously | no longer | until | since | ex",
  // Over a table of what has happened, or is tried
  otherMatter:
    "(?:known|past|recent|previous|major|production) incidents? | incident (?:log|history|list|register|reports?|reviews?) | post-?mortems? | lessons learn(?:ed|t) | test (?:cases?|results?|runs?|reports?|log) | acceptance tests? | risk (?:register|assessment|log)",
  // What such sentences tell of as well, and is not what flows
  sideMatter:
    "(?:\\p{L}+ )?logs? | logged | errors? | failed | failures? | fail | fails | rejects? | rejected | invalid | duplicates? | backups? | archives? | archived | metrics | dead[- ]letters? | dlq | audit(?:ed)? | traces?",
  // All that a column's or a label's name says, and the address there is the environment's
  environment:
    "(?:(?:local|test|testing|staging|stage|sandbox|pre-?prod|pre-?production|prod|production|live|dev|development|demo|qa|uat|integration|acceptance)(?: (?:environment|system|instance|host|server|url))?)",
  // In front of a call that comes back the other way
  callsBack: "callbacks? | call[- ]?backs? | web ?hooks? | hooks? | calls back",
  // "The test suite drops its files in …"; "test results" may be what flows
  testUse:
    "(?:unit |integration |load |smoke |acceptance |automated )?test (?:suites?|runs?|cases?|files?|data|fixtures?|environments?|systems?|folders?|setup) | (?:in|during|by) (?:the |our |all )?(?:automated |manual |local |unit |integration |load |acceptance )*(?:tests|testing) | for testing | (?:the |our )?(?:unit|integration|acceptance) tests",
  forOthers:
    "for (?:the |our |an? )?(?:auditors?|audits?|archives?|archiving|backups?|regulators?|tax (?:office|authority)|analysts?|data scientists?) | (?:the |our )?auditors? (?:keep|take|get|read|copy|store)s?",
  // "Endpoints:", over addresses
  endpoints:
    "(?:the )?(?:(?:api|rest|http|webhook|service) )?endpoints?(?: (?:urls?|address(?:es)?|list))? | (?:api|endpoint|request|webhook|callback) urls?",
  // Pages beside an interface, in words: nothing is sent there
  otherAddress:
    "docs? | documentation | wiki | readme | confluence | notion | sharepoint | runbooks? | playbooks? | dashboards? | grafana | kibana | monitoring | swagger | open-?api | redoc | postman | specs? | specification | status page | health ?checks? | repo(?:sitory)? | portal | console | sign-?up | tutorials? | guides? | manual | faq | base urls?",
  // The same in an address, where "/contacts" may be a call
  otherHost:
    "docs | wiki | confluence | notion | sharepoint | runbooks? | playbooks? | dashboards? | grafana | kibana | swagger(?:-ui)? | openapi | redoc | github | gitlab | bitbucket | jira",
};
