/** What a page says where the contract says nothing. Silence is a fact, too, at three in the morning. */
export const absence = {
  unavailable: "Not stated",
  fallback: "None stated",
  person: "Nobody named",
};
