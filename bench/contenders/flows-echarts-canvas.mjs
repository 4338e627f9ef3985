import { use } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { contender } from "./flows-echarts.mjs";

use([CanvasRenderer]);

export const { draw, update, isDrawn, drawing } = contender("canvas");
