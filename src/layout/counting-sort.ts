/** Indices in ascending order of their ranks (whole numbers from 0 to `most`); equal ones stay in their order. Compares nothing. */
export function countingSort(ranks: Int32Array, most: number): Int32Array {
  const next = new Int32Array(most + 2);
  for (let i = 0; i < ranks.length; i++) next[(ranks[i] as number) + 1] = (next[(ranks[i] as number) + 1] as number) + 1;
  for (let rank = 1; rank < next.length; rank++) next[rank] = (next[rank] as number) + (next[rank - 1] as number);
  const sorted = new Int32Array(ranks.length);
  for (let i = 0; i < ranks.length; i++) {
    const rank = ranks[i] as number;
    const at = next[rank] as number;
    sorted[at] = i;
    next[rank] = at + 1;
  }
  return sorted;
}
