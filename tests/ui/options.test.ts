import { afterEach, describe, expect, it, vi } from "vitest";
import { oneOf } from "../../src/ui/options.js";

afterEach(() => vi.restoreAllMocks());

describe("oneOf", () => {
  const KNOWN = ["sunburst", "icicle"] as const;

  it("takes a known value without a word", () => {
    const warn = vi.spyOn(console, "warn");
    expect(oneOf(KNOWN, "icicle")).toBe("icicle");
    expect(warn).not.toHaveBeenCalled();
  });

  it("takes the documented default for an unknown value, and warns developers once", () => {
    const warn = vi.spyOn(console, "warn").mockReturnValue();
    expect([oneOf(KNOWN, "pie"), oneOf(KNOWN, "pie")]).toEqual(["sunburst", "sunburst"]);
    expect(warn.mock.calls).toEqual([[expect.stringContaining("pie")]]);
  });

  it("takes the default for an empty attribute without a word", () => {
    const warn = vi.spyOn(console, "warn");
    expect(oneOf(KNOWN, "")).toBe("sunburst");
    expect(warn).not.toHaveBeenCalled();
  });

  it("takes the default for an attribute that was taken away, without a word", () => {
    const warn = vi.spyOn(console, "warn");
    expect([oneOf(KNOWN, null), oneOf(KNOWN, undefined)]).toEqual(["sunburst", "sunburst"]);
    expect(warn).not.toHaveBeenCalled();
  });

  it("does not take the name of an object member", () => {
    vi.spyOn(console, "warn").mockReturnValue();
    expect(oneOf(KNOWN, "constructor")).toBe("sunburst");
  });
});
