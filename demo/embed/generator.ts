export class Generator {
  constructor(private readonly _place: HTMLElement) {}
  show(..._all: readonly unknown[]): void { this._place.textContent = ""; }
}
