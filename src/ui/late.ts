/** A part of an element that is loaded at the first need of it. Out of reach, it is asked for again at the next need. */
export class Late<M> {
  /** The part, once it is here. */
  part: M | undefined;
  /** Resolves when what is on its way is here, or out of reach. */
  loading: Promise<void> | undefined;
  /** Has there been an answer? What is worth nothing without the part waits for the first one. */
  answered = false;

  /** @param arrived hears of the first answer, also where it is that the part is out of reach, and when the part is here */
  constructor(
    private readonly _load: () => Promise<M>,
    private readonly _arrived?: () => void,
  ) {}

  /** The part; `undefined` until it is here. */
  get(): M | undefined {
    if (this.part === undefined) this.loading ??= this._ask();
    return this.part;
  }

  /** What to draw: `wanted`, if it does without the part or the part is here; `instead`, where the part is out of reach; `undefined` while it is on its way. */
  choose<Form>(wanted: Form, needed: boolean, instead: Form): Form | undefined {
    if (!needed || this.get() !== undefined) return wanted;
    return this.answered ? instead : undefined;
  }

  private async _ask(): Promise<void> {
    try {
      this.part = await this._load();
    } catch {
      // Offline for a moment.
    }
    this.loading = undefined;
    if (this.part !== undefined || !this.answered) this._arrived?.();
    this.answered = true;
  }
}
