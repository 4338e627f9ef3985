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

/** Rows that stand in memory together, and make one row group. */
const ROWS_AT_ONCE = 50_000;

/** The facts of all documents in one file, written group by group. @throws Error when `hyparquet-writer` is not installed */
export async function factsParquet(documents: Iterable<BudgetDocument>): Promise<Uint8Array> {
  const { ByteWriter, ParquetWriter } = await import("hyparquet-writer");
  const bytes = new ByteWriter();
  const parquet = new ParquetWriter({ writer: bytes, schema: [{ name: "facts", num_children: FACT_COLUMNS.length }, ...FACT_COLUMNS.map(schemaElement)] });
  let group: Fact[] = [];
  const write = async (): Promise<void> => {
    await parquet.write({ columnData: FACT_COLUMNS.map((column) => ({ name: column.name, data: group.map((fact) => valueOf(column, fact[column.name])) })) });
    group = [];
  };
  for (const fact of toFacts(documents)) if (group.push(fact) >= ROWS_AT_ONCE) await write();
  if (group.length > 0) await write();
  await parquet.finish();
  return bytes.getBytes();
}

/** How Parquet stores a column: text as UTF-8, whole numbers in 32 bits, money as DECIMAL in 16 bytes. */
function schemaElement({ name, type, nullable }: FactColumn) {
  const own = { name, repetition_type: nullable ? ("OPTIONAL" as const) : ("REQUIRED" as const) };
  if (type === "integer") return { ...own, type: "INT32" as const };
  if (type === "text") return { ...own, type: "BYTE_ARRAY" as const, converted_type: "UTF8" as const };
  return { ...own, type: "FIXED_LEN_BYTE_ARRAY" as const, type_length: BYTES, converted_type: "DECIMAL" as const, precision: PRECISION, scale: SCALE };
}

function valueOf({ type }: FactColumn, value: Fact[keyof Fact]): unknown {
  return type === "decimal" && typeof value === "string" ? unscaled(value) : value;
}

/** The amount in millionths: `"-0.5"` is −500000. */
export function unscaled(amount: string): bigint {
  const [whole = "0", fraction = ""] = amount.split(".");
  return BigInt(whole + fraction.padEnd(SCALE, "0"));
}
