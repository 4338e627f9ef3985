import { expect, it } from "vitest";
import { manifest, TAGS } from "./package.js";

const declarations = manifest.modules.flatMap((module) => module.declarations ?? []);

it("custom-elements.json describes each tag of the package once, and no other", () => {
  const described = declarations.flatMap((declaration) => declaration.tagName ?? []);
  expect(described.sort()).toEqual([...TAGS].sort());
});

it("custom-elements.json lists public members only", () => {
  const members = declarations.flatMap((declaration) => declaration.members ?? []);
  expect(members.filter((member) => member.name.startsWith("#") || (member.privacy ?? "public") !== "public")).toEqual([]);
});
