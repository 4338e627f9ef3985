/** Keys that come from data: what every object inherits (`constructor`, `__proto__`) is not said by a record. */

/** Does a record itself have a key? */
export function hasOwn(record: object, key: string): boolean {
  return Object.prototype.hasOwnProperty.call(record, key);
}

/** What a record says under a key. */
export function own<T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined {
  return record !== undefined && hasOwn(record, key) ? record[key] : undefined;
}
