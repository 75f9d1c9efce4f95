/** Adds `· 10 weeks ago` to a date, reckoned on the day of reading. */
const units: [Intl.RelativeTimeFormatUnit, number][] = [
  ["year", 365],
  ["month", 30.4],
  ["week", 7],
  ["day", 1],
];

class DaysAgo extends HTMLElement {
  connectedCallback(): void {
    const place = this.querySelector(".ago");
    const day = Date.parse(this.querySelector("time")?.dateTime ?? "");
    if (!place || Number.isNaN(day)) return;
    const days = Math.floor((Date.now() - day) / 86_400_000);
    const [unit, length] = units.find(([, length]) => Math.abs(days) >= 2 * length) ?? ["day", 1];
    const words = new Intl.RelativeTimeFormat("en-GB", { numeric: "auto" }).format(
      -Math.floor(days / length),
      unit,
    );
    place.textContent = `· ${words}`;
  }
}

customElements.define("days-ago", DaysAgo);
