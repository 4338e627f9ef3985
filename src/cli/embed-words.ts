/** What `budget-elements embed` says, in both languages. */
import type { Language } from "./terminal.js";

const HELP_ZH = `用法：
  budget-elements embed FILE.json… --tag TAG --base URL [--format tag|iframe|oembed] [--attr NAME=VALUE]…

选项：
      --tag TAG           元素，如 budget-sunburst、sankey-funds
      --base URL          网站上存放 autoloader.js、frame.html 等文件（dist/cdn）的文件夹
      --src URL           网站上文档的地址，可多次给出（默认为文件名）
      --format FORMAT     tag（默认）：脚本和标签；iframe：框架和调整高度的脚本；oembed：oEmbed 应答（JSON）
      --attr NAME=VALUE   元素的属性，可多次给出，如 --attr stages="source function"
      --title TEXT        标题（默认为部门、年度和元素的名称）
      --theme light|dark  主题（默认跟随读者系统）
      --lang zh|en        图中文字和提示的语言（默认按 LANG）
      --height PX         用于 iframe 和 oembed：框架预留的高度（默认 600）
      --width PX          仅用于 oembed：最大宽度（默认 800）
  -o, --output OUT        输出文件（默认写到标准输出）

退出码：0 正常；1 数据有问题；2 用法错误或文件不可读写。
`;

const HELP_EN = `Usage:
  budget-elements embed FILE.json… --tag TAG --base URL [--format tag|iframe|oembed] [--attr NAME=VALUE]…

Options:
      --tag TAG           the element, such as budget-sunburst, sankey-funds
      --base URL          the folder of your site with autoloader.js, frame.html and the others (dist/cdn)
      --src URL           where the document lies on your site, as often as needed (default: the file's name)
      --format FORMAT     tag (default): script and tag; iframe: a frame and the script that fits it; oembed: an oEmbed answer (JSON)
      --attr NAME=VALUE   an attribute of the element, as often as needed: --attr stages="source function"
      --title TEXT        the title (default: entity, year and what the element is called)
      --theme light|dark  theme (default: the reader's own)
      --lang zh|en        language of the words in the picture and of messages (default: from LANG)
      --height PX         for iframe and oembed: height kept free for the frame (default 600)
      --width PX          for oembed alone: the greatest width (default 800)
  -o, --output OUT        the file to write (default: standard output)

Exit codes: 0 fine; 1 problems in the data; 2 wrong usage, or a file that cannot be read or written.
`;

const ZH = {
  help: HELP_ZH,
  missingTag: (tags: string) => `缺少 --tag（可用：${tags}）`,
  missingBase: "缺少 --base：网站上存放 autoloader.js、frame.html 的文件夹",
  unknownFormat: (name: string) => `未知的格式：${name}（可用 tag、iframe、oembed）`,
  invalidAttribute: (text: string) => `无效的属性：${text}（写作 --attr 名称=值）`,
  invalidPixels: (option: string, text: string) => `无效的 --${option}：${text}（像素整数）`,
  unknownTheme: (name: string) => `未知的主题：${name}（可用 light、dark）`,
  onlyOembed: "--width 只用于 oembed",
  unseenTag: (tag: string) => `<${tag}> 自己不显示内容，只把数据交给里面的元素：请写其中一个元素的标签`,
  heightOfTag: (tag: string, height: string) => `--height 只用于 iframe 和 oembed：标签的高度请在网页的样式表里预留，如 ${tag} { display: block; min-height: ${height}px }`,
};

const EN: typeof ZH = {
  help: HELP_EN,
  missingTag: (tags) => `missing --tag (one of: ${tags})`,
  missingBase: "missing --base: the folder of your site with autoloader.js and frame.html",
  unknownFormat: (name) => `unknown format: ${name} (tag, iframe or oembed)`,
  invalidAttribute: (text) => `invalid attribute: ${text} (write --attr name=value)`,
  invalidPixels: (option, text) => `invalid --${option}: ${text} (whole px)`,
  unknownTheme: (name) => `unknown theme: ${name} (light or dark)`,
  onlyOembed: "invalid arguments: --width goes with oembed only",
  unseenTag: (tag) => `<${tag}> shows nothing of its own: it gives data to what stands inside it; name the tag of one of those`,
  heightOfTag: (tag, height) => `invalid arguments: --height goes with iframe and oembed only; for a tag keep room in the page's style sheet: ${tag} { display: block; min-height: ${height}px }`,
};

export type EmbedWords = typeof ZH;

export function embedWordsOf(language: Language): EmbedWords {
  return language === "zh" ? ZH : EN;
}
