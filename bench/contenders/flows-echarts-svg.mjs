import { use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { contender } from "./flows-echarts.mjs";

use([SVGRenderer]);

export const { draw, update, isDrawn, drawing } = contender("svg");
