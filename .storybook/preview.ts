import { setCustomElementsManifest, type Decorator, type Preview } from "@storybook/web-components-vite";
import { html } from "lit";
import manifest from "../custom-elements.json";
import governmentRed from "../src/themes/government-red.css?raw";
import highContrast from "../src/themes/high-contrast.css?raw";
import newsroom from "../src/themes/newsroom.css?raw";
import { registerLocale } from "../src/ui/locale/locale-controller.js";
import { zhTW } from "../src/ui/locale/zh-tw.js";

setCustomElementsManifest(manifest);
registerLocale("zh-TW", zhTW);

/** Neutral is what elements look like without any preset. */
const PRESETS: Readonly<Record<string, string>> = { neutral: "", "government-red": governmentRed, newsroom, "high-contrast": highContrast };
const preset = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, preset];

type Globals = Readonly<Record<"lang" | "theme" | "preset" | "dir" | "motion" | "scale" | "width", string>>;

/** The page around an element, as the toolbar says: all of it is set above the elements, and reaches them from there. */
const asOnAPage: Decorator = (story, { globals }) => {
  const { lang, theme, preset: name, dir, motion, scale, width } = globals as Globals;
  const page = document.documentElement;
  page.lang = lang;
  page.dir = dir;
  page.dataset["theme"] = theme;
  page.style.colorScheme = theme;
  page.style.fontSize = `${scale}%`;
  page.style.background = "var(--budget-page, Canvas)";
  preset.replaceSync(PRESETS[name] ?? "");
  return html`<div .style=${`font-size: 1rem; max-inline-size: ${width}; ${motion === "none" ? "--budget-motion: 0" : ""}`}>${story()}</div>`;
};

interface Choice {
  readonly value: string;
  readonly title: string;
}
type Icon = "globe" | "contrast" | "mobile" | "paintbrush" | "transfer" | "play" | "zoom";

const choice = (title: string, icon: Icon, items: readonly Choice[]) => ({ description: title, toolbar: { title, icon, items: [...items], dynamicTitle: true } });

/** The members of a union of literals, as the manifest writes them: `"" | "元" | "万元"`, `1 | 2`. */
function literalsOf(summary: string): readonly (string | number)[] | undefined {
  const members = summary.split("|").map((member) => member.trim());
  const values = members.map((member) => (/^"[^"]*"$/.test(member) ? member.slice(1, -1) : /^\d+$/.test(member) ? Number(member) : undefined));
  const known = values.filter((value) => value !== undefined);
  return members.length > 1 && known.length === members.length ? known : undefined;
}

/** A union of literals is chosen from a list, wherever a story says nothing else. */
const withLists: NonNullable<Preview["argTypesEnhancers"]>[number] = ({ argTypes }) =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, type]) => {
      const options = literalsOf(type.table?.type?.summary ?? "");
      return [name, options === undefined || type.options !== undefined || type.control === false ? type : { ...type, control: { type: "select" as const }, options }];
    }),
  );

const preview: Preview = {
  tags: ["autodocs"],
  argTypesEnhancers: [withLists],
  decorators: [asOnAPage],
  initialGlobals: { lang: "zh-CN", theme: "light", preset: "neutral", dir: "ltr", motion: "full", scale: "100", width: "none" },
  globalTypes: {
    lang: choice("语言 Language", "globe", [
      { value: "zh-CN", title: "简体中文" },
      { value: "zh-TW", title: "正體中文" },
      { value: "en", title: "English" },
    ]),
    theme: choice("深浅 Theme", "contrast", [
      { value: "light", title: "浅色 Light" },
      { value: "dark", title: "深色 Dark" },
    ]),
    preset: choice("主题 Preset", "paintbrush", [
      { value: "neutral", title: "中性 Neutral" },
      { value: "government-red", title: "党政红 Government red" },
      { value: "newsroom", title: "新闻版面 Newsroom" },
      { value: "high-contrast", title: "高对比 High contrast" },
    ]),
    width: choice("宽度 Width", "mobile", [
      { value: "none", title: "整页 Full" },
      { value: "320px", title: "320" },
      { value: "360px", title: "360" },
      { value: "720px", title: "720" },
      { value: "1200px", title: "1200" },
    ]),
    scale: choice("字号 Text size", "zoom", [
      { value: "100", title: "100 %" },
      { value: "150", title: "150 %（长者）" },
      { value: "200", title: "200 %" },
    ]),
    dir: choice("方向 Direction", "transfer", [
      { value: "ltr", title: "从左到右 LTR" },
      { value: "rtl", title: "从右到左 RTL" },
    ]),
    motion: choice("动画 Motion", "play", [
      { value: "full", title: "有 Full" },
      { value: "none", title: "无 None" },
    ]),
  },
  parameters: {
    // Every story is also a test, and an accessibility finding fails it.
    a11y: { test: "error" },
    controls: { expanded: true },
    options: { storySort: { order: ["Foundations", ["Embed", "Data contract", "Figures in an article", "Tokens", "Contrast"]] } },
  },
};

export default preview;
