/** The last value made, kept as long as what it was made from is the same (compared item by item). */
export class Cached<T> {
  value: T | undefined;
  private _from: readonly unknown[] | undefined;

  of(from: readonly unknown[], make: () => T): T {
    const { _from: last } = this;
    if (last === undefined || last.length !== from.length || last.some((item, at) => item !== from[at])) {
      this._from = from;
      this.value = make();
    }
    return this.value as T;
  }
}
