import { expect, it, vi } from "vitest";
import { Late } from "../../src/ui/late.js";

it("a part out of reach is told of once, and asked for again at the next need, until it is here", async () => {
  const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error("offline")).mockRejectedValueOnce(new Error("offline")).mockResolvedValue("here");
  const arrived = vi.fn();
  const late = new Late(load, arrived);
  const asked: unknown[] = [];
  for (let need = 0; need < 4; need++) {
    const part = late.get();
    await late.loading;
    asked.push([part, late.answered, arrived.mock.calls.length]);
  }
  expect(asked).toEqual([[undefined, true, 1], [undefined, true, 1], [undefined, true, 2], ["here", true, 2]]);
  expect(load).toHaveBeenCalledTimes(3);
});

it("a form without the part is drawn at once; one that needs it waits for the first answer, and gives way where it is out of reach", async () => {
  const load = vi.fn<() => Promise<string>>().mockRejectedValueOnce(new Error("offline")).mockResolvedValue("here");
  const late = new Late(load);
  expect([late.choose("bars", false, "bars"), load.mock.calls.length]).toEqual(["bars", 0]);
  expect(late.choose("slope", true, "bars")).toBeUndefined();
  await late.loading;
  expect(late.choose("slope", true, "bars")).toBe("bars");
  await late.loading;
  expect(late.choose("slope", true, "bars")).toBe("slope");
});
