/** The documents of this page: files are read one after the other, and nothing outlives the page. */
import type { BudgetDocument } from "../../src/schema/index.js";
import { readFile, type Read, type Reading } from "./reading.js";
import { inTime, seriesOf, type Series } from "./series.js";

/** What the shelf has just done, for the reader. */
export type News =
  | { readonly type: "reading"; readonly name: string; readonly at: number; readonly of: number }
  | { readonly type: "done"; readonly read: number; readonly failed: number }
  | { readonly type: "stopped"; readonly left: number }
  | { readonly type: "twice"; readonly name: string }
  | { readonly type: "removed"; readonly name: string }
  | { readonly type: "saved"; readonly name: string }
  | { readonly type: "notSaved" };

/** The files of one sitting: those that are dropped while others are read join them. */
interface Queue {
  readonly files: File[];
  next: number;
  readonly read: BudgetDocument[];
  failed: number;
  twice: string | undefined;
}

export class Shelf {
  news: News | undefined;
  private _readings: readonly Reading[] = [];
  private _sample: Reading | undefined;
  private _shown: BudgetDocument | undefined;
  private _queue: Queue | undefined;
  private _lastId = 0;

  constructor(private readonly _changed: () => void) {}

  /** What stands on the shelf: the reader's files; as long as none of them can be shown, the sample after them. */
  get readings(): readonly Reading[] {
    return this._sample === undefined || this.hasOwn ? this._readings : [...this._readings, this._sample];
  }

  /** Is a document of the reader's shown, and not the sample? */
  get hasOwn(): boolean {
    return this._shown !== undefined;
  }

  /** Is there anything to take back? */
  get touched(): boolean {
    return this._readings.length > 0 || this._queue !== undefined;
  }

  get busy(): boolean {
    return this._queue !== undefined;
  }

  get shown(): BudgetDocument | undefined {
    return this._shown ?? this._sample?.document;
  }

  get series(): Series | undefined {
    const { shown } = this;
    return shown && seriesOf(this.documents, shown);
  }

  get documents(): readonly BudgetDocument[] {
    return this.readings.flatMap(({ document }) => document ?? []);
  }

  /** The document that the page came with. */
  takeSample(read: Read): void {
    if (read.document !== undefined && read.document === this._sample?.document) return;
    this._sample = { id: 0, name: "", ...read };
    this._changed();
  }

  /** Reads files in their order, each alone; of those that come together the latest year is shown in the end. */
  async add(files: readonly File[]): Promise<void> {
    if (files.length === 0) return;
    if (this._queue) {
      this._queue.files.push(...files);
      return;
    }
    const queue: Queue = { files: files.slice(), next: 0, read: [], failed: 0, twice: undefined };
    this._queue = queue;
    for (let file = queue.files[0]; file !== undefined; file = queue.files[queue.next]) {
      queue.next++;
      this._tell({ type: "reading", name: file.name, at: queue.next, of: queue.files.length });
      const read = await readFile(file);
      if (this._queue !== queue) return; // stopped, or begun anew
      this._take(file.name, read, queue);
      await new Promise((resolve) => setTimeout(resolve)); // lets the page draw what is new
      if (this._queue !== queue) return;
    }
    this._finish(queue, queue.twice !== undefined && queue.read.length + queue.failed === 0 ? { type: "twice", name: queue.twice } : { type: "done", read: queue.read.length, failed: queue.failed });
  }

  /** Reads no further; what has been read stays. */
  stop(): void {
    const queue = this._queue;
    if (queue) this._finish(queue, { type: "stopped", left: queue.files.length - queue.next + 1 });
  }

  show(document: BudgetDocument): void {
    if (document === this._sample?.document) return;
    this._shown = document;
    this._changed();
  }

  remove(reading: Reading): void {
    this._readings = this._readings.filter((one) => one !== reading);
    if (reading.document === this._shown) this._shown = latest(this._readings.flatMap(({ document }) => document ?? []));
    this._tell({ type: "removed", name: reading.document?.entity.name ?? reading.name });
  }

  /** Back to the sample alone. */
  clear(): void {
    this._queue = undefined;
    this._readings = [];
    this._shown = undefined;
    this.news = undefined;
    this._changed();
  }

  tell(news: News): void {
    this._tell(news);
  }

  private _take(name: string, read: Read, queue: Queue): void {
    const { document } = read;
    if (document !== undefined && this._readings.some((one) => one.document !== undefined && isSame(one.document, document))) {
      queue.twice = name;
      return;
    }
    // A file that failed before is given another try, not another line.
    const others = this._readings.filter((one) => one.document !== undefined || one.name !== name);
    this._readings = [...others, { id: ++this._lastId, name, ...read }];
    if (document === undefined) queue.failed++;
    else queue.read.push(document);
  }

  private _finish(queue: Queue, news: News): void {
    this._queue = undefined;
    this._shown = latest(queue.read) ?? this._shown;
    this._tell(news);
  }

  private _tell(news: News): void {
    this.news = news;
    this._changed();
  }
}

function latest(documents: readonly BudgetDocument[]): BudgetDocument | undefined {
  return inTime(documents).slice(-1)[0];
}

/** The same file, whatever its name; what has no digest is compared as it is. */
function isSame(a: BudgetDocument, b: BudgetDocument): boolean {
  const [left, right] = [a.source?.sha256, b.source?.sha256];
  if (left !== undefined && right !== undefined && left !== right) return false;
  return JSON.stringify({ ...a, source: undefined }) === JSON.stringify({ ...b, source: undefined });
}
