/** Files that are chosen, or dropped anywhere on the page. */
export function takeFiles(input: HTMLInputElement, take: (files: readonly File[]) => void): void {
  input.addEventListener("change", () => {
    take(Array.from(input.files ?? []));
    input.value = ""; // the same file can be chosen again
  });
  document.addEventListener("dragover", (event) => {
    event.preventDefault();
    document.body.classList.add("dragging");
  });
  document.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) document.body.classList.remove("dragging");
  });
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    document.body.classList.remove("dragging");
    take(Array.from(event.dataTransfer?.files ?? []));
  });
}
