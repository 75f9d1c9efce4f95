/** The configuration is there and can't be used. The message names the file and what is wrong, the hint what would be right. */
export class ConfigurationInvalid extends Error {
  readonly hint: string;

  constructor(message: string, hint: string) {
    super(message);
    this.hint = hint;
  }
}
