import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { BarChart, ScatterChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Chart } from './chart.ts';
import { drawingOf, FONT, WIDTH } from './option.ts';

/** Sharp enough for a phone, and small enough for a channel that takes 100 KB a message. */
const SHARPNESS = 1.5;
/** The letters come with the service: a small server has none of its own. */
const FONT_FILES = [
  '@expo-google-fonts/nunito-sans/400Regular/NunitoSans_400Regular.ttf',
  '@expo-google-fonts/nunito-sans/700Bold/NunitoSans_700Bold.ttf',
] as const;

const { resolve } = createRequire(import.meta.url);
use([BarChart, ScatterChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);
const [fonts] = await Promise.all([
  Promise.all(FONT_FILES.map((file) => readFile(resolve(file)))),
  readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')).then((wasm) => initWasm(wasm)),
]);

/** Draws a chart as a PNG of 540 px width, in about 50 ms once the first is drawn. */
export function toPng(chart: Chart): Uint8Array {
  const { height, option } = drawingOf(chart);
  const canvas = init(null, null, { renderer: 'svg', ssr: true, width: WIDTH, height });
  canvas.setOption(option);
  const svg = canvas.renderToSVGString();
  canvas.dispose();
  const picture = new Resvg(svg, {
    fitTo: { mode: 'width', value: WIDTH * SHARPNESS },
    font: { fontBuffers: [...fonts], defaultFontFamily: FONT, sansSerifFamily: FONT },
  });
  try {
    return picture.render().asPng();
  } finally {
    picture.free();
  }
}
