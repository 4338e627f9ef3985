/** Pixels by a library that the program around us may use too. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { initWasm } from "@resvg/resvg-wasm";
import { expect, it } from "vitest";
import { pngOf } from "../../src/render/png.js";

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"><rect width="4" height="2"/></svg>';

it("draws where the host has made resvg ready before, which can be done once only", async () => {
  await initWasm(readFileSync(createRequire(import.meta.url).resolve("@resvg/resvg-wasm/index_bg.wasm")));
  const png = Buffer.from(await pngOf(SVG, 2, undefined));
  expect([png.toString("latin1", 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(["PNG", 8, 4]);
});

it("draws the cross of an error, which fonts of Chinese characters lack, as one that they have", async () => {
  const drawn = (sign: string): Promise<Uint8Array> => pngOf(`<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"><text y="18">${sign}</text></svg>`, 1, undefined);
  expect(await drawn("✕")).toEqual(await drawn("×"));
});
