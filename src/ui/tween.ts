/** A move on the page: frames from a start to an end, in the time that the theme gives it. Loaded with the moves themselves, after the first picture. */
export class Tween {
  private _frame = 0;
  private _finish: (() => void) | undefined;
  private _resolve: (() => void) | undefined;

  /**
   * Calls `draw` a frame with the way done, eased, from 0 to below 1; then `finish` once. Resolves at the end, also when stopped.
   *
   * @param on whose `--_motion` says how long, in milliseconds; 0 is no move
   */
  run(on: Element, draw: (t: number) => void, finish: () => void): Promise<void> {
    this.stop();
    this._finish = finish;
    const done = new Promise<void>((resolve) => (this._resolve = resolve));
    const duration = Number(getComputedStyle(on).getPropertyValue("--_motion")) || 1;
    let began: number | undefined;
    const frame = (now: number): void => {
      began ??= now;
      const time = Math.max(0, Math.min(1, (now - began) / duration)); // the first frame may have begun before the call
      if (time === 1) return this.stop();
      draw(time < 0.5 ? 4 * time ** 3 : 1 - (-2 * time + 2) ** 3 / 2);
      this._frame = requestAnimationFrame(frame);
    };
    frame(performance.now());
    return done;
  }

  /** Jumps to the end. */
  stop(): void {
    cancelAnimationFrame(this._frame);
    const finish = this._finish;
    this._finish = undefined;
    finish?.();
    this._resolve?.();
    this._resolve = undefined;
  }
}
