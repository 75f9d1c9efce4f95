/** Which version holds, for how long, and how much notice is given of the next. */
export const versions = {
  // "Announced four weeks ahead", "v1 is switched off on 2026-06-30"
  givesNotice:
    "(?:without|no|\\p{N}+|weeks?|months?|days?|days['’]|weeks['’]|months['’]) (?:prior )?notice | notice of | in advance | (?:days?|weeks?|months?|quarters?|releases?) (?:ahead|before(?:hand)?|earlier)",
  // What may be a period, and may as well be an announcement
  noticeWord: "(?:deprecation )?notice",
  // "two releases": how much notice is given
  releaseSpan:
    "(?:an?|one|two|three|four|each|every|\\p{N}+) (?:(?:minor|major|full) )?(?:releases?|sprints?|quarters?|iterations?|hours?)",
  // "Consumers are given 30 days"
  tellsAhead: "told | given | informed | announced | notified | warned",
  // "API: v2" below a heading on versions
  interfaceVersion:
    "(?:(?:current|rest|http|soap|graphql|grpc|web) )*(?:api|interface|web ?service|endpoint|protocol)(?: (?:version|release|revision))?(?: in use)? | (?:current )?(?:version|release) of (?:the |our )?(?:rest |http )?(?:api|interface|web ?service|protocol)",
  // "The last breaking change was v2.0 on 2025-03-01"
  lastBreaking:
    "(?:(?:our|the) )?(?:last|latest|most recent) breaking (?:change|release|version) (?:was|is|came|happened|took place)(?: (?:in|with|on)(?= v?\\d))?",
  switchesOff:
    "(?:switched|turned) off | (?:is|are|be|will be|get|gets) (?:removed|retired|sunset|dropped|supported|kept alive) (?:after|on|in|from|for|until|by) | end of (?:life|support)",
};
