/** Who is told, when, and by what. */
export const alerts = {
  // "Sync older than 2 h: page #payments"
  notifies:
    "pages? | notif(?:y|ies) | alerts? | e-?mails? | mails? | pings? | informs? | tells? | wakes? | posts? (?:to|in)",
  // "An alert `lag` goes to #pay in PagerDuty when lag exceeds 5 min", told in a sentence
  alertWord: "alerts? | alarms?",
  // In the head of a column: "Team" beside a threshold may decide something
  whoIsTold:
    "notif(?:y|ies|ied) | alert(?:s|ed)? | paged? | pages | (?:is|are|gets?) (?:told|called|informed|woken)",
  alertGoes:
    "(?:goes|go|(?:is|are) (?:sent|routed|posted|raised|delivered|forwarded)|routed|sent|reach(?:es)?) (?:directly |first |straight )?(?:to|in)",
  isNotified:
    "(?:is|are|gets?|will be) (?:paged|alerted|notified|informed|called|e-?mailed|pinged|woken(?: up)?)",
  // "If it drops, the duty desk gets an SMS"
  getsMessage: "(?:gets?|receives?) an? (?:sms|text message|e-?mail|page|phone call|alert)",
  // "If a message is stuck an SMS goes to the duty phone": behind its condition
  messageGoes:
    "an? (?:sms|text message|e-?mail|page|phone call|alert|alarm) (?:goes|is sent|is raised) to",
  isOnCall: "on[- ]?call (?:is|are) | on[- ]?call duty (?:is|lies) with",
  // "over 5 min"
  compares:
    "over | above | below | under | more than | less than | older than | later than | longer than | at least | at most | exceeds?",
  // Before a colon: "the level is: #high"
  namesValue:
    "is | are | equals | says | say | reads | shows | becomes | turns | contains | (?:one|any) of",
  alertWhen:
    "when(?:ever)? | if | once(?! (?:(?:an?|per|every|each) (?:second|minute|hour|day|night|shift|week|month|quarter|year)|daily|more|only)\\b) | as soon as",
  // "mail to #pay"
  alertTo: "to",
  // In the place of a threshold: how soon, of what stands beside it
  alertAtOnce: "at once | immediately | instantly | right away | straight away",
  // German: "Fehlt die Datei um 5 Uhr, geht …"
  alertUnless: "",
  // What stands behind whoever is told
  alertVia:
    "via | in | on | by | through | over | with | within | using | from | at | before | after | to",
  alertChannel:
    "pagerduty | opsgenie | victorops | grafana on-?call | slack | microsoft teams | ms teams | e-?mail | sms | text message | phone | telegram | mattermost | servicenow",
  // Whoever is on call there is told
  pagingService: "pager ?duty | opsgenie | victorops | grafana on-?call | xmatters",
  alertEnds:
    "silenced | muted | suppressed | clear(?:s|ed)? | resolve[sd]? | closed | disabled | snoozed | acknowledged",
  // In front of a colon "Closed" and "Cleared" may be what one is alerted of
  alertMuted: "silenced | muted | suppressed | snoozed",
};
