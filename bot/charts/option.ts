import type { EChartsCoreOption } from 'echarts/core';
import type { Chart } from './chart.ts';

/** Drawn for a phone 360 px wide. */
export const WIDTH = 360;
const HEAD = 64;
const ROW = 30;
const FOOT = 20;
const INK = '#3b322b';
const SOFT = '#6f6257';
const WARM = '#b4541f';
const PALE = '#d9b48f';
const LINE = '#e3d6c6';
/** A card of its own, so that it reads on a dark page as well as on a light one. */
const CARD = '#fffaf2';
export const FONT = 'Nunito Sans';

/** What ECharts is asked to draw, and how high it is in px. */
export interface Drawing {
  readonly height: number;
  readonly option: EChartsCoreOption;
}

export function drawingOf(chart: Chart): Drawing {
  switch (chart.kind) {
    case 'areas':
      return areas(chart);
    case 'pairs':
      return pairs(chart);
    case 'weeks':
      return weeks(chart);
  }
}

function base(chart: Chart, legend: readonly string[]) {
  return {
    animation: false,
    backgroundColor: CARD,
    textStyle: { fontFamily: FONT, color: INK },
    title: {
      text: chart.title,
      left: 14,
      top: 12,
      textStyle: { fontFamily: FONT, fontSize: 16, fontWeight: 'bold', color: INK },
    },
    legend: {
      show: legend.length > 0,
      data: [...legend],
      left: 12,
      top: 36,
      itemWidth: 12,
      itemHeight: 10,
      textStyle: { fontFamily: FONT, fontSize: 12, color: SOFT },
      selectedMode: false,
    },
  };
}

const scale = {
  type: 'value',
  axisLabel: { fontFamily: FONT, fontSize: 12, color: SOFT },
  splitLine: { lineStyle: { color: LINE } },
} as const;

/** Bars from the best down, with the time before as a paler mark. */
function areas(chart: Extract<Chart, { kind: 'areas' }>): Drawing {
  // ECharts counts categories from the bottom.
  const rows = chart.rows.toSorted((one, other) => one.now - other.now);
  const hasBefore = rows.some(({ before }) => before !== undefined);
  return {
    height: HEAD + rows.length * ROW + FOOT + 14,
    option: {
      ...base(chart, hasBefore ? [chart.now, chart.before] : []),
      grid: { left: 142, right: 24, top: HEAD, bottom: FOOT + 10 },
      xAxis: { ...scale, min: 0, max: 10, interval: 5 },
      yAxis: {
        type: 'category',
        data: rows.map(({ label }) => label),
        axisTick: { show: false },
        axisLine: { show: false },
        axisLabel: { fontFamily: FONT, fontSize: 13, color: INK, width: 128, overflow: 'break' },
      },
      series: [
        {
          name: chart.now,
          type: 'bar',
          barWidth: 14,
          itemStyle: { color: WARM, borderRadius: 7 },
          // Inside at the foot, where the mark of the time before never covers it: the lowest rating has room for it.
          label: {
            show: true,
            position: 'insideLeft',
            fontFamily: FONT,
            fontSize: 12,
            color: CARD,
          },
          data: rows.map(({ now }) => now),
        },
        {
          name: chart.before,
          type: 'scatter',
          symbol: 'diamond',
          symbolSize: 12,
          itemStyle: { color: PALE, borderColor: INK, borderWidth: 1 },
          data: rows.map(({ before }) => before ?? null),
        },
      ],
    },
  };
}

/** Two bars for each practice: before, and after. */
function pairs(chart: Extract<Chart, { kind: 'pairs' }>): Drawing {
  const bar = (name: string, color: string, values: readonly number[]) => ({
    name,
    type: 'bar',
    barWidth: 14,
    barGap: '10%',
    itemStyle: { color, borderRadius: [4, 4, 0, 0] },
    label: { show: true, position: 'top', fontFamily: FONT, fontSize: 12, color: INK },
    data: [...values],
  });
  return {
    height: 260,
    option: {
      ...base(chart, [chart.before, chart.after]),
      grid: { left: 34, right: 14, top: HEAD + 16, bottom: 32 },
      yAxis: { ...scale, min: 0, max: 10, interval: 5 },
      xAxis: categories(chart.rows.map(({ label }) => label)),
      series: [
        bar(
          chart.before,
          PALE,
          chart.rows.map(({ before }) => before),
        ),
        bar(
          chart.after,
          WARM,
          chart.rows.map(({ after }) => after),
        ),
      ],
    },
  };
}

/** One bar a week; a week without has none, and nothing is said about it. */
function weeks(chart: Extract<Chart, { kind: 'weeks' }>): Drawing {
  return {
    height: 240,
    option: {
      ...base(chart, []),
      grid: { left: 34, right: 14, top: 66, bottom: 32 },
      yAxis: { ...scale, min: 0, minInterval: 1 },
      xAxis: categories(chart.rows.map(({ label }) => label)),
      series: [
        {
          type: 'bar',
          barWidth: 18,
          itemStyle: { color: WARM, borderRadius: [4, 4, 0, 0] },
          label: {
            show: true,
            position: 'top',
            fontFamily: FONT,
            fontSize: 12,
            color: INK,
          },
          data: chart.rows.map(({ done }) => (done > 0 ? done : null)),
        },
      ],
    },
  };
}

function categories(labels: readonly string[]) {
  return {
    type: 'category',
    data: [...labels],
    axisTick: { show: false },
    axisLine: { lineStyle: { color: LINE } },
    axisLabel: { fontFamily: FONT, fontSize: 11, color: SOFT, interval: 0, hideOverlap: true },
  };
}
