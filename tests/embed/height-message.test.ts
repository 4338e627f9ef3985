import fc from "fast-check";
import { expect, it } from "vitest";
import { heightIn, heightMessage } from "../../src/embed/height-message.js";

it("heightIn(heightMessage(height)) is the height", () => {
  fc.assert(fc.property(fc.integer({ min: 1 }), (height) => {
    expect(heightIn(heightMessage(height))).toBe(height);
  }));
});

it("heightIn(data) of whatever else another window sends is undefined", () => {
  fc.assert(fc.property(fc.anything(), (data) => {
    expect(heightIn(data)).toBeUndefined();
  }));
});

it.each([
  ["NaN", { height: NaN }],
  ["Infinity", { height: Infinity }],
  ["a fraction", { height: 1.5 }],
  ["nothing", { height: 0 }],
  ["a negative number", { height: -400 }],
  ["a text", { height: "400" }],
  ["a list", { height: [400] }],
  ["an object that would be a number", { height: { valueOf: (): number => 400 } }],
  ["another version", { version: 2 }],
  ["another type", { type: "budget-elements:navigate" }],
  ["one field more", { href: "https://other.example/" }],
])("heightIn(data) refuses %s", (_what, part) => {
  expect(heightIn({ ...heightMessage(400), ...part })).toBeUndefined();
});
