/** One Parquet file that grows row by row: columns are kept until there are enough rows for a row group. */
import { rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { type ColumnSource, fileWriter, ParquetWriter, type SchemaElement, type Writer } from "hyparquet-writer";

export type ColumnType = "string" | "int32" | "int64" | "boolean" | "timestamp";

export interface TableColumn<Row> {
  readonly name: string;
  readonly type: ColumnType;
  /** For the guide. */
  readonly words: string;
  of(row: Row): string | number | boolean | undefined;
}

export interface TableShape<Row> {
  readonly name: string;
  readonly columns: readonly TableColumn<Row>[];
}

/** Measured on calls: 16 thousand rows are a megabyte or two in the file and some 20 MB while they wait. */
const ROW_GROUP = 16_384;

export class TableFile<Row> {
  readonly #shape: TableShape<Row>;
  readonly #path: string;
  readonly #temporary: string;
  readonly #output: Writer;
  readonly #parquet: ParquetWriter;
  #columns: (string | number | bigint | boolean | null)[][];
  #rows = 0;

  /** @param path where it stands when it is whole; until then it has another name beside it, which readers of folders pass over */
  constructor(shape: TableShape<Row>, path: string) {
    this.#shape = shape;
    this.#path = path;
    this.#temporary = join(dirname(path), `.${basename(path)}.part`);
    this.#output = fileWriter(this.#temporary);
    this.#parquet = new ParquetWriter({ writer: this.#output, schema: schemaOf(shape), createdBy: "opnum" });
    this.#columns = shape.columns.map(() => []);
  }

  add(row: Row): void {
    for (const [i, column] of this.#shape.columns.entries()) this.#columns[i]!.push(cellOf(column.type, column.of(row)));
    if (++this.#rows >= ROW_GROUP) this.#write();
  }

  /** Puts the whole file in its place. */
  async finish(): Promise<void> {
    if (this.#rows > 0) this.#write();
    await this.#parquet.finish();
    await rename(this.#temporary, this.#path);
  }

  async abandon(): Promise<void> {
    await rm(this.#temporary, { force: true });
  }

  #write(): void {
    const columnData = this.#shape.columns.map(
      // Booleans by run length are what older readers (Spark before 3.3) do not know.
      ({ name, type }, i): ColumnSource => ({ name, data: this.#columns[i]!, ...(type === "boolean" ? { encoding: "PLAIN" } : {}) }),
    );
    void this.#parquet.write({ columnData, rowGroupSize: this.#rows });
    this.#columns = this.#shape.columns.map(() => []);
    this.#rows = 0;
  }
}

function schemaOf<Row>(shape: TableShape<Row>): SchemaElement[] {
  return [
    { name: "schema", num_children: shape.columns.length },
    ...shape.columns.map(({ name, type }): SchemaElement => ({ name, repetition_type: "OPTIONAL", ...TYPES[type] })),
  ];
}

const TYPES: Readonly<Record<ColumnType, Omit<SchemaElement, "name">>> = {
  string: { type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" } },
  int32: { type: "INT32" },
  int64: { type: "INT64" },
  boolean: { type: "BOOLEAN" },
  timestamp: {
    type: "INT64",
    converted_type: "TIMESTAMP_MICROS",
    logical_type: { type: "TIMESTAMP", isAdjustedToUTC: true, unit: "MICROS" },
  },
};

const INT64 = 2 ** 63;

function cellOf(type: ColumnType, value: string | number | boolean | undefined): string | number | bigint | boolean | null {
  if (value === undefined) return null;
  if (type === "string") return String(value);
  if (type === "boolean") return value === true;
  const number = Math.round(Number(value));
  if (type === "int32") return number === (number | 0) ? number : null;
  return number > -INT64 && number < INT64 ? BigInt(number) : null;
}
