/** What the types of each framework must refuse: one mistake a line. */

export const WRONG_TSX = `
import type {} from "budget-elements/types/react";
export const wrong = [
  <budget-sunburst classification="department" />,
  <budget-sunburst unit="USD" />,
  <budget-sunburst rings="4" />,
  <budget-sunburst ring={4} />,
  <budget-sunburst onbudget-select={(event: MouseEvent) => event.clientX} />,
  <budget-pie />,
];
`;

export const WRONG_VUE = `
<script setup lang="ts">
const click = (event: MouseEvent) => event.clientX;
</script>
<template>
  <budget-sunburst classification="department" />
  <budget-sunburst unit="USD" />
  <budget-sunburst rings="4" />
  <budget-sunburst :ring="4" />
  <budget-sunburst @budget-select="click" />
</template>
`;

export const WRONG_SVELTE = `
<script lang="ts">
  const click = (event: MouseEvent) => event.clientX;
  let { shown }: { shown: boolean } = $props();
</script>
<budget-sunburst classification="department"></budget-sunburst>
<budget-sunburst unit="USD"></budget-sunburst>
<budget-sunburst rings="4"></budget-sunburst>
<budget-sunburst ring={4}></budget-sunburst>
<budget-sunburst show-table={shown}></budget-sunburst>
<budget-sunburst onbudget-select={click}></budget-sunburst>
`;

/** How many lines of a text hold a mistake. */
export const mistakes = (text: string): number => text.split("\n").filter((line) => /^\s*<budget-/.test(line)).length;

/** The lines that a compiler's output finds fault with, by file: `Wrong.tsx(5,4): error …`. */
export function faultyLines(output: string): ReadonlyMap<string, ReadonlySet<string>> {
  const lines = new Map<string, Set<string>>();
  for (const [, file = "", line = ""] of output.matchAll(/^(\S+?)\((\d+),\d+\): error/gm)) lines.set(file, (lines.get(file) ?? new Set()).add(line));
  return lines;
}
