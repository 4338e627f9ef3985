import { beforeEach, describe, expect, it, vi } from "vitest";

const load = async () => ({ ...(await import("../../src/ui/locale/bilingual.js")), ...(await import("../../src/ui/locale/locale-controller.js")) });

describe("words of one element", () => {
  beforeEach(() => { vi.resetModules(); });

  it("are Chinese until somebody reads English", async () => {
    const { bilingual, messagesFor } = await load();
    const words = bilingual({ hello: "您好" }, () => Promise.resolve({ hello: "Hello" }));
    expect(words.en.hello).toBe("您好");
    await messagesFor("en");
    expect([words.zh.hello, words.en.hello]).toEqual(["您好", "Hello"]);
  });

  it("are asked for again by an element that is defined after English was read", async () => {
    const { bilingual, messagesFor } = await load();
    await messagesFor("en");
    expect(messagesFor("en")).not.toBeInstanceOf(Promise);
    const words = bilingual("后来", () => Promise.resolve("later"));
    expect(messagesFor("en")).toBeInstanceOf(Promise);
    await messagesFor("en");
    expect(words.en).toBe("later");
  });

  it("do not mix: where an English part is out of reach, the page stays Chinese, and asks again at the next reader", async () => {
    const { bilingual, messagesFor } = await load();
    let online = false;
    const words = bilingual("中文", () => (online ? Promise.resolve("English") : Promise.reject(new Error("offline"))));
    expect((await messagesFor("en")).tag).toBe("zh-CN");
    online = true;
    expect((await messagesFor("en")).tag).toBe("en");
    expect(words.en).toBe("English");
  });

  it("are not waited for by readers of Chinese", async () => {
    const { bilingual, messagesFor } = await load();
    bilingual("中文", () => Promise.reject(new Error("offline")));
    expect(messagesFor("zh")).not.toBeInstanceOf(Promise);
  });
});
