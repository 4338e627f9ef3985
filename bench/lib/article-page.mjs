/** The article that both pages carry: the same text, the same places of the same height, one document. */

/** Height kept free for each chart, in pixels at the column's 720: the higher of the two contenders', so that neither moves the text. */
const FIGURES = [
  { key: "balance", height: 720, text: "收支总表两边相等：每一笔收入都有去处，每一笔支出都有来源。" },
  { key: "rings", height: 640, text: "支出按功能分类看，科学技术占了大头，其下的款与项层层展开。" },
  { key: "flows", height: 930, text: "从资金来源到功能分类，再到基本支出与项目支出，只画已经公开的流向。" },
  { key: "three", height: 720, text: "“三公”经费与上年相比变化不大，各项分开列示。" },
  { key: "change", height: 770, text: "与上年相比，支出的增加来自基本支出，也来自项目支出。" },
  { key: "last", height: 1140, text: "项目支出随预算公开绩效目标，指标逐项列出。" },
];

const PARAGRAPH = "部门预算由收入预算和支出预算组成，按照部门职责和事业发展的需要编制。公开的表格逐行列出科目编码、科目名称和金额，单位为万元；空白表示没有这一项，零表示为零，两者并不相同。";

export const KEYS = FIGURES.map(({ key }) => key);

/**
 * @param chart what stands in the place of a figure, by its key
 * @param scripts addresses of modules
 * @param around wraps the whole article, such as an element with the data
 */
export function articlePage({ chart, scripts, around = (body) => body }) {
  const sections = FIGURES.map(({ key, text }) => `<h2>${text}</h2><p>${PARAGRAPH}</p><div class="place ${key}" id="${key}">${chart(key)}</div><p>${PARAGRAPH}</p>`);
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>钱从哪里来，用到哪里去</title>
<link rel="stylesheet" href="/article.css">
${scripts.map((src) => `<script type="module" src="${src}"></script>`).join("\n")}
</head>
<body><h1>钱从哪里来，用到哪里去</h1><p>${PARAGRAPH}</p>${around(sections.join("\n"))}</body>
</html>`;
}

export const ARTICLE_CSS = `body { max-width: 720px; margin: 24px auto; font: 16px/1.6 sans-serif }
h1, h2 { font-size: 1.25em; line-height: 1.4 }
${FIGURES.map(({ key, height }) => `.${key} { min-height: ${height}px }`).join("\n")}
`;
