/** What a record says under a key that comes from data; what every object inherits (`constructor`, `__proto__`) is not said by it. */
export function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record !== undefined && Object.prototype.hasOwnProperty.call(record, key) ? record[key] : undefined;
}
