/**
 * Flat facts as Parquet, for DuckDB, ClickHouse and Spark. The writer is an optional package (`hyparquet-writer`), loaded when it is
 * asked for; amounts go to it as whole numbers of millionths, so that no double is on the way.
 */
import type { BudgetDocument } from "../schema/definition.js";
import { FACT_COLUMNS, type FactColumn } from "./fact-columns.js";
import { toFacts, type Fact } from "./facts.js";

/** DECIMAL(38, 6): 28 digits of 元 (20 printed digits in 亿元) and every printed decimal. */
const PRECISION = 38;
const SCALE = 6;
const BYTES = 16;

/** The facts of all documents in one file. @throws Error when `hyparquet-writer` is not installed */
export async function factsParquet(documents: Iterable<BudgetDocument>): Promise<Uint8Array> {
  const { parquetWriteBuffer, schemaFromColumnData } = await import("hyparquet-writer");
  const values = new Map<keyof Fact, unknown[]>(FACT_COLUMNS.map(({ name }) => [name, []]));
  for (const fact of toFacts(documents)) for (const column of FACT_COLUMNS) values.get(column.name)?.push(valueOf(column, fact[column.name]));
  const columnData = FACT_COLUMNS.map(({ name, type, nullable }) => ({ name, data: values.get(name) ?? [], nullable, ...(type !== "decimal" && { type: type === "integer" ? ("INT32" as const) : ("STRING" as const) }) }));
  const schema = schemaFromColumnData({ columnData: columnData.filter(({ type }) => type !== undefined) });
  return new Uint8Array(parquetWriteBuffer({ columnData, schema }));
}

function valueOf({ type }: FactColumn, value: Fact[keyof Fact]): unknown {
  return type === "decimal" && typeof value === "string" ? unscaled(value) : value;
}

/** The amount in millionths: `"-0.5"` is −500000. */
export function unscaled(amount: string): bigint {
  const [whole = "0", fraction = ""] = amount.split(".");
  return BigInt(whole + fraction.padEnd(SCALE, "0"));
}
