/**
 * A lint rule: colours and sizes come from the tokens (src/ui/tokens.styles.ts, src/themes). It reads the text of `css` templates, the
 * paint attributes of `html` and `svg` templates, what is bound to `.style`, and strings that are nothing but a colour.
 *
 * Not literals in this sense:
 * - `transparent`, `currentColor`, `none` and the system's colours (`Canvas` …): they have no value of their own;
 * - up to 4px: strokes, and what keeps clear of one;
 * - px as a bound, `max(12px, 0.9em)`: text has a floor of 12px, the size itself is relative;
 * - 24px as a least height or width: the touch target of WCAG 2.2, which no theme may go below (`--_target` is the usual one);
 * - px in the condition of a media query: no token can stand there.
 */

const NAMED = new Set(
  (
    "aliceblue antiquewhite aqua aquamarine azure beige bisque black blanchedalmond blue blueviolet brown burlywood cadetblue chartreuse chocolate coral " +
    "cornflowerblue cornsilk crimson cyan darkblue darkcyan darkgoldenrod darkgray darkgreen darkgrey darkkhaki darkmagenta darkolivegreen darkorange " +
    "darkorchid darkred darksalmon darkseagreen darkslateblue darkslategray darkslategrey darkturquoise darkviolet deeppink deepskyblue dimgray dimgrey " +
    "dodgerblue firebrick floralwhite forestgreen fuchsia gainsboro ghostwhite gold goldenrod gray green greenyellow grey honeydew hotpink indianred indigo " +
    "ivory khaki lavender lavenderblush lawngreen lemonchiffon lightblue lightcoral lightcyan lightgoldenrodyellow lightgray lightgreen lightgrey lightpink " +
    "lightsalmon lightseagreen lightskyblue lightslategray lightslategrey lightsteelblue lightyellow lime limegreen linen magenta maroon mediumaquamarine " +
    "mediumblue mediumorchid mediumpurple mediumseagreen mediumslateblue mediumspringgreen mediumturquoise mediumvioletred midnightblue mintcream mistyrose " +
    "moccasin navajowhite navy oldlace olive olivedrab orange orangered orchid palegoldenrod palegreen paleturquoise palevioletred papayawhip peachpuff peru " +
    "pink plum powderblue purple rebeccapurple red rosybrown royalblue saddlebrown salmon sandybrown seagreen seashell sienna silver skyblue slateblue " +
    "slategray slategrey snow springgreen steelblue tan teal thistle tomato turquoise violet wheat white whitesmoke yellow yellowgreen"
  ).split(" "),
);
const HEX = /#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\b/i;
const COLOUR = new RegExp(`${HEX.source}|\\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark)\\(|(?<![\\w-])[a-z]+(?![\\w(-])`, "gi");
const STROKE = 4;
const TARGET = 24;

/** Same length, so that places stay what they are. */
const blank = (text) => text.replace(/[^\n]/g, " ");
const withoutNotes = (text) => text.replace(/\/\*[^]*?\*\//g, blank);
const withoutNames = (value) => value.replace(/"[^"]*"|'[^']*'|url\([^)]*\)|--[\w-]+/g, blank);

/** Literals in one value: `{ at, text, kind }`. */
function literalsIn(property, value) {
  const plain = withoutNames(value);
  const colours = Array.from(plain.matchAll(COLOUR))
    .filter(([text]) => !/^[a-z]+$/i.test(text) || NAMED.has(text.toLowerCase()))
    .map((match) => ({ at: match.index, text: match[0], kind: "colour" }));
  const sizes = Array.from(plain.matchAll(/-?(\d*\.?\d+)px\b/g))
    .filter((match) => Number(match[1]) > STROKE && !isBound(plain, match.index) && !(Number(match[1]) === TARGET && /^min-(height|width|block-size|inline-size)$/.test(property)))
    .map((match) => ({ at: match.index, text: match[0], kind: "size" }));
  return [...colours, ...sizes];
}

/** Does what stands at a place stand in `max()`, `min()` or `clamp()`? */
function isBound(value, at) {
  let depth = 0;
  for (let i = at - 1; i >= 0; i--) {
    if (value[i] === ")") depth++;
    if (value[i] === "(" && depth-- === 0) {
      if (/\b(max|min|clamp)$/.test(value.slice(0, i))) return true;
      depth = 0;
    }
  }
  return false;
}

/** Declarations end with a semicolon or their block; selectors and conditions, which have colons too, with a brace that opens. */
function literalsInCss(text) {
  return Array.from(withoutNotes(text).matchAll(/([\w-]+)\s*:\s*([^;{}]+)(?=[;}]|$)/g)).flatMap((match) =>
    literalsIn(match[1], match[2]).map((found) => ({ ...found, at: match.index + match[0].indexOf(match[2], match[1].length) + found.at })),
  );
}

function literalsInMarkup(text) {
  return Array.from(text.matchAll(/\s(fill|stroke|color|stop-color|flood-color|lighting-color|bgcolor)=["']?([^"'\s>]+)/g)).flatMap((match) =>
    literalsIn(match[1], match[2]).map((found) => ({ ...found, at: match.index + match[0].length - match[2].length + found.at })),
  );
}

export const styleLiterals = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      colour: "{{text}}: colours come from the tokens, var(--_…) of src/ui/tokens.styles.ts.",
      size: "{{text}}: sizes are relative (em) or tokens, var(--_…) of src/ui/tokens.styles.ts; px only for strokes and bounds.",
    },
  },
  create(context) {
    const { sourceCode } = context;
    const report = (node, literals) => {
      for (const { at, text, kind } of literals) {
        const from = node.range[0] + 1 + at;
        context.report({ loc: { start: sourceCode.getLocFromIndex(from), end: sourceCode.getLocFromIndex(from + text.length) }, messageId: kind, data: { text } });
      }
    };
    return {
      TaggedTemplateExpression({ tag, quasi }) {
        if (tag.name === "css") for (const part of quasi.quasis) report(part, literalsInCss(part.value.raw));
        if (tag.name !== "html" && tag.name !== "svg") return;
        quasi.quasis.forEach((part, i) => {
          report(part, literalsInMarkup(part.value.raw));
          const bound = quasi.expressions[i];
          if (/\.style=$/.test(part.value.raw) && bound?.type === "TemplateLiteral") for (const inner of bound.quasis) report(inner, literalsInCss(inner.value.raw));
        });
      },
      Literal(node) {
        if (typeof node.value === "string" && new RegExp(`^(?:${HEX.source}|(?:rgb|hsl)a?\\(.*\\))$`, "i").test(node.value)) report(node, [{ at: 0, text: node.value, kind: "colour" }]);
      },
    };
  },
};
