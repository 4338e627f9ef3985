/** A part of an element that is loaded at the first need of it. Out of reach, it is asked for again at the next need. */
export class Late<M> {
  /** The part, once it is here. */
  part: M | undefined;
  /** Resolves when what is on its way is here, or out of reach. */
  loading: Promise<void> | undefined;

  /** @param arrived hears when it is here */
  constructor(
    private readonly _load: () => Promise<M>,
    private readonly _arrived?: () => void,
  ) {}

  /** The part; `undefined` until it is here. */
  get(): M | undefined {
    if (this.part === undefined) this.loading ??= this._ask();
    return this.part;
  }

  private async _ask(): Promise<void> {
    try {
      this.part = await this._load();
      this._arrived?.();
    } catch {
      // Offline for a moment.
    }
    this.loading = undefined;
  }
}
