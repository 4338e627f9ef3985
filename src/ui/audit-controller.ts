import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Audit } from "../model/audit/index.js";
import type { BudgetDocument } from "../schema/definition.js";

/** One audit a document, however many elements ask for it. */
const audits = new WeakMap<BudgetDocument, Promise<Audit>>();

function auditOf(document: BudgetDocument): Promise<Audit> {
  let audit = audits.get(document);
  if (audit === undefined) {
    audit = import("../model/audit/index.js").then(({ auditDocument }) => auditDocument(document));
    audit.catch(() => audits.delete(document)); // the code could not be loaded now; the next element asks again
    audits.set(document, audit);
  }
  return audit;
}

/** The audit of the document that is shown. Rules and arithmetic (decimal.js) are loaded when it is first asked for. */
export class AuditController implements ReactiveController {
  private _document: BudgetDocument | undefined;
  private _audit: Audit | undefined;
  private _failed = false;
  private _done: Promise<void> | undefined;

  constructor(private readonly _host: ReactiveControllerHost) {
    _host.addController(this);
  }

  hostConnected(): void {
    // Nothing to set up: work begins with the first document.
  }

  /** Could the audit's code not be loaded? The next document, or the next element, asks for it again. */
  get failed(): boolean {
    return this._failed;
  }

  /** Resolves when the audit that was asked for last stands, or has failed. */
  get done(): Promise<void> | undefined {
    return this._done;
  }

  /** `undefined` while the audit is under way, and when it failed. */
  of(document: BudgetDocument): Audit | undefined {
    if (this._document !== document) {
      this._document = document;
      this._audit = undefined;
      this._failed = false;
      this._done = auditOf(document).then(
        (audit) => {
          if (this._document !== document) return;
          this._audit = audit;
          this._host.requestUpdate();
        },
        () => {
          if (this._document !== document) return;
          this._failed = true;
          this._host.requestUpdate();
        },
      );
    }
    return this._audit;
  }
}
