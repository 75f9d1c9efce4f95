/** A contract's interfaces, found by their names and by the names of their fields. */
import type { DataFormat } from "../../contract/model/schema.ts";

type Field = DataFormat["fields"][number];

export class FormatIndex {
  readonly names: ReadonlySet<string>;
  readonly #byName = new Map<string, DataFormat>();
  readonly #byField = new Map<string, DataFormat[]>();
  readonly #fields = new Map<DataFormat, ReadonlyMap<string, Field>>();
  /** Examples repeat one another: what one set of names is of needs to be found once. */
  readonly found = new Map<string, DataFormat | undefined>();

  constructor(formats: readonly DataFormat[]) {
    for (const format of formats) {
      const fields = new Map(format.fields.toReversed().map((field) => [field.name, field]));
      this.#fields.set(format, fields);
      if (!this.#byName.has(format.name)) this.#byName.set(format.name, format);
      for (const name of fields.keys()) {
        const sharing = this.#byField.get(name);
        if (sharing) sharing.push(format);
        else this.#byField.set(name, [format]);
      }
    }
    this.names = new Set(this.#byName.keys());
  }

  named(name: string | undefined): DataFormat | undefined {
    return name === undefined ? undefined : this.#byName.get(name);
  }

  withField(name: string): readonly DataFormat[] {
    return this.#byField.get(name) ?? [];
  }

  field(format: DataFormat | undefined, name: string): Field | undefined {
    return format && this.#fields.get(format)?.get(name);
  }
}
