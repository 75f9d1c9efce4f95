/** How often something runs or recurs, and when. */
export const times = {
  // "- nightly at 02:00": an item that says it all
  runs: "hourly | nightly | daily | weekly | monthly | quarterly | yearly | annually | intraday | (?:near[- ])?real[- ]?time | on[- ]demand | ad[- ]?hoc | continuous(?:ly)? | immediately | instantly | event[- ]driven | (?:every|each) (?:\\p{L}+ )?(?:\\d+ ?\\p{L}*|second|minute|hour|day|night|morning|evening|week|month|quarter|year|(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekday|workday) | (?:once|twice|several times|\\d+ times|\\d+ ?[x×]) (?:an?|per|each|every) \\p{L}+ | as (?:it happens|they happen) | on (?:every |each )?change | (?:on|after|at) (?:every|each) (?:sale|order|booking|cancellation|change|update|payment|event|transaction|checkout|creation|registration|save|scan|delivery|shipment|claim|request|close|commit)",
  // None of them is said of a thing, unlike "daily"
  adverbOfTime: "continuously | immediately | instantly",
  // "continuously updated prices" may be sent once a day
  participle: "\\p{L}{3,}ed",
  // What sums up a period or is due for one, and may be sent at any time: "daily totals", "hourly wages"
  sumOfPeriod:
    "totals? | sums? | reports? | reporting | summar(?:y|ies) | statements? | aggregates? | figures? | averages? | statistics | stats | closings? | digests? | roll-?ups? | reconciliations? | balances? | rates? | targets? | plans? | budgets? | quotas? | limits? | wages? | salar(?:y|ies) | pay | payroll | allowances? | fees? | rents? | premiums? | instal?lments? | subscriptions? | tickets? | passes | entitlements?",
  // "The export runs daily"
  takesPlace:
    "runs? | is run | takes place | happens | is (?:generated|produced|created|delivered)",
  // "at most every 5 minutes"
  roughly:
    "at most | at least | about | roughly | approximately | around | usually | normally | up to | ca\\.? | approx\\.?",
  clockWord: "a\\.?m\\.? | p\\.?m\\.? | o'clock",
  timeOfDay:
    "midnight | noon | midday | night | (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|weekday|workday|weekend|holiday)s?(?: (?:mornings?|afternoons?|evenings?|nights?))? | mornings? | afternoons? | evenings? | nights | business hours | office hours | opening hours",
  // "daily except on holidays", "every hour before noon"
  timeLimit:
    "before | after | except | excluding | but | only | outside | unless | during | within | between | if | when | while",
  // "Nightly job"; behind "daily" something else may be what is sent
  carrierJob:
    "jobs? | runs? | batch(?:es)? | exports? | imports? | syncs? | synchroni[sz]ation | feeds? | transfers? | uploads? | downloads? | polling | polls? | crons? | tasks? | dags? | process",
  timeBehind:
    "at | on | in | by | before | after | between | from | until | till | around | during | per | and | or | except",
  // How often something recurs
  every: "every | each",
  days: "days?",
  weeks: "weeks?",
  monthSpans: "months?",
  years: "years?",
  weekly: "weekly | every week | each week",
  monthly: "monthly | every month | each month",
  quarterly: "quarterly | every quarter | each quarter",
  yearly: "yearly | annually | annual | every year | each year | once a year",
  last: "last | latest | most recently | previously",
  // All that a change log's first entry says
  beginning:
    "(?:the )?(?:initial|first|original)(?: (?:public |working )?(?:version|release|edition|draft|contract|agreement|publication|issue|commit|import))? | (?:contract |document |file )?created | creation | (?:first )?go-?live",
};
