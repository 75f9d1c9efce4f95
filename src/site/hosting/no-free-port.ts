/** The port that was asked for is taken, and so are all after it. */
export class NoFreePort extends Error {
  readonly hint = "Name another one with `--port`.";

  constructor(port: number) {
    super(
      port === 65_535
        ? `Port ${port} is taken.`
        : `Port ${port} is taken, and so are all after it.`,
    );
  }
}
