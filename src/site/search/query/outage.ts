/** What is asked by somebody whose neighbour has gone silent: `what breaks if ledger is down`. */
import { phraseBook } from "./phrase-book.ts";

/** What is said to be out of order; nothing where the question is none of that kind. */
export const outageOf = phraseBook({
  signs: [
    "down unavailable unreachable offline outage outages fails fail failing failed broken breaks break silent",
    "ausfall ausfällt ausgefallen gestört störung nicht erreichbar",
    "caído caída cae falla fallo fallos inaccesible",
    "故障 宕机 中断 不可用 挂了",
  ],
  around: [
    "affected affects impact if when while what happens happen to do is are was goes gone has have",
    "wenn falls was passiert geschieht tun ist sind bei betroffen",
    "si cuando qué que pasa ocurre hacer está están afectado afectados",
    "如果 当 时 会 怎么办 怎样 影响",
  ],
});
