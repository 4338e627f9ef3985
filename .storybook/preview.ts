import { setCustomElementsManifest, type Decorator, type Preview } from "@storybook/web-components-vite";
import { html } from "lit";
import { ref } from "lit/directives/ref.js";
import manifest from "../custom-elements.json";

setCustomElementsManifest(manifest);

const isOurs = (element: Element): element is HTMLElement => element.localName.startsWith("budget-");

/** The page around an element, as the toolbar says. Language and width are inherited; the theme is an attribute of each element. */
const asOnAPage: Decorator = (story, { globals }) => {
  const { lang, theme, width } = globals as Record<"lang" | "theme" | "width", string>;
  document.documentElement.lang = lang;
  document.documentElement.style.colorScheme = theme;
  const themed = (page?: Element): void => {
    for (const element of page?.querySelectorAll("*") ?? []) if (isOurs(element)) element.dataset["theme"] = theme;
  };
  return html`<div .style=${`max-inline-size: ${width}`} ${ref(themed)}>${story()}</div>`;
};

const choice = (title: string, icon: "globe" | "contrast" | "mobile", items: readonly { value: string; title: string }[]) => ({
  description: title,
  toolbar: { title, icon, items: [...items], dynamicTitle: true },
});

const preview: Preview = {
  tags: ["autodocs"],
  decorators: [asOnAPage],
  initialGlobals: { lang: "zh-CN", theme: "light", width: "none" },
  globalTypes: {
    lang: choice("语言 Language", "globe", [
      { value: "zh-CN", title: "中文" },
      { value: "en", title: "English" },
    ]),
    theme: choice("深浅 Theme", "contrast", [
      { value: "light", title: "浅色 Light" },
      { value: "dark", title: "深色 Dark" },
    ]),
    width: choice("宽度 Width", "mobile", [
      { value: "none", title: "整页 Full" },
      { value: "320px", title: "320" },
      { value: "360px", title: "360" },
      { value: "768px", title: "768" },
    ]),
  },
  parameters: {
    // Every story is also a test, and an accessibility finding fails it.
    a11y: { test: "error" },
    controls: { expanded: true },
  },
};

export default preview;
