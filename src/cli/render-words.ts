/** What `budget-elements render` says, in both languages. */
import type { Language } from "./terminal.js";

const HELP_ZH = `用法：
  budget-elements render FILE.json… --tag TAG -o out.(html|svg|png|pdf) [--attr NAME=VALUE]…

选项：
      --tag TAG           元素，如 budget-sunburst、sankey-funds
      --attr NAME=VALUE   元素的属性，可多次给出，如 --attr stages="source function"
  -o, --output OUT        输出文件；后缀决定格式
      --width PX          绘制宽度；网页可给出多个（默认 340,640,960），图片默认 800
      --theme light|dark  主题（网页默认跟随读者系统，图片默认 light）
      --lang zh|en        图中文字和提示的语言（默认按 LANG）
      --scale N           png 的像素倍数，1 至 4（默认 2）
      --font FILE         png、pdf 所用的中文字体文件（默认在系统字体中查找）

仅用于 html：
      --fragment          只输出标签，不输出整页
      --lazy              图在首屏之下：读者临近时才排版
      --src URL           写入 src 属性：日后加载脚本时由此读取数据
      --embed             把文档写入标签，供日后加载的脚本使用
      --script URL        在页面中引用脚本，使图可交互

需要可选依赖 jsdom（png 另需 @resvg/resvg-wasm，pdf 另需 pdfkit）。
退出码：0 正常；1 数据有问题，未绘制；2 用法错误、文件不可读写或缺少依赖。
`;

const HELP_EN = `Usage:
  budget-elements render FILE.json… --tag TAG -o out.(html|svg|png|pdf) [--attr NAME=VALUE]…

Options:
      --tag TAG           the element, such as budget-sunburst, sankey-funds
      --attr NAME=VALUE   an attribute of the element, as often as needed: --attr stages="source function"
  -o, --output OUT        the file; its ending is the format
      --width PX          width to draw at; several for a page (default 340,640,960); 800 for a picture
      --theme light|dark  theme (default: the reader's own on a page, light in a picture)
      --lang zh|en        language of the words in the picture and of messages (default: from LANG)
      --scale N           pixels a px of a png, 1 to 4 (default 2)
      --font FILE         font file with Chinese characters for png and pdf (default: one of the system's)

For html alone:
      --fragment          the tag alone, not a whole page
      --lazy              stands below the first screen: laid out when a reader comes near
      --src URL           writes the attribute src: where a script that is loaded later reads the data
      --embed             writes the documents into the tag, for a script that is loaded later
      --script URL        refers to a script that makes the picture live

Needs the optional package jsdom (for png also @resvg/resvg-wasm, for pdf also pdfkit).
Exit codes: 0 fine; 1 problems in the data, nothing drawn; 2 wrong usage, a file that cannot be read or written, or a missing package.
`;

const ZH = {
  help: HELP_ZH,
  missingTag: (tags: string) => `缺少 --tag（可用：${tags}）`,
  missingOutput: "缺少输出文件（-o out.html、.svg、.png 或 .pdf）",
  unknownFormat: (file: string) => `无法从文件名得知格式：${file}（后缀须为 .html、.svg、.png 或 .pdf）`,
  invalidAttribute: (text: string) => `无效的属性：${text}（写作 --attr 名称=值）`,
  invalidWidth: (text: string) => `无效的宽度：${text}（像素整数，几个之间用逗号，如 340,720）`,
  scriptInFragment: "--script 写在整页里，不能与 --fragment 同用：请在粘贴到的网页里引用脚本",
  invalidAddress: (address: string) => `无效的地址：${address}（须为 http、https 或相对地址）`,
  oneWidth: "图片只能有一个宽度",
  invalidScale: (text: string) => `无效的倍数：${text}（1 至 4）`,
  unknownTheme: (name: string) => `未知的主题：${name}（可用 light、dark）`,
  onlyFor: (option: string, format: string) => `--${option} 只用于 ${format}`,
  asTable: (tag: string) => `<${tag}> 所显示的由文字排成，图片中自上而下写出其文字和表；要原来的版面请输出为 .html`,
  idle: (name: string, value: string) => `注意：写与不写 ${name}="${value}"，画出的一样：请核对文件里有没有这一项（默认值不必写）`,
  policy: (sources: string) => `严格的内容安全策略需要：style-src ${sources}`,
};

const EN: typeof ZH = {
  help: HELP_EN,
  missingTag: (tags) => `missing --tag (one of: ${tags})`,
  missingOutput: "missing output file (-o out.html, .svg, .png or .pdf)",
  unknownFormat: (file) => `unknown format: ${file} (its name must end with .html, .svg, .png or .pdf)`,
  invalidAttribute: (text) => `invalid attribute: ${text} (write --attr name=value)`,
  invalidWidth: (text) => `invalid width: ${text} (whole px, several with commas between: 340,720)`,
  scriptInFragment: "invalid arguments: --script stands in a whole page, not in a --fragment: refer to the script in the page that it is pasted into",
  invalidAddress: (address) => `invalid address: ${address} (http, https or relative)`,
  oneWidth: "invalid width: a picture has one",
  invalidScale: (text) => `invalid scale: ${text} (1 to 4)`,
  unknownTheme: (name) => `unknown theme: ${name} (light or dark)`,
  onlyFor: (option, format) => `invalid arguments: --${option} goes with ${format} only`,
  asTable: (tag) => `what <${tag}> shows is set text: the picture has its lines and tables one below the other; render it as .html for its own layout`,
  idle: (name, value) => `note: ${name}="${value}" changes nothing of what is drawn: look whether the file has such an item (a default need not be written)`,
  policy: (sources) => `a strict content security policy needs: style-src ${sources}`,
};

export type RenderWords = typeof ZH;

export function renderWordsOf(language: Language): RenderWords {
  return language === "zh" ? ZH : EN;
}
