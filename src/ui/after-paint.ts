/** Longest wait, in milliseconds: a page in the background paints nothing, and must not be waited for. */
const PATIENCE = 200;

/** Resolves when the frame that is being made has been painted. */
export function afterPaint(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, PATIENCE);
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(timer);
        resolve();
      }),
    );
  });
}
