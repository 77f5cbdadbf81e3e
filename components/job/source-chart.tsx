"use client";

import { Bar, BarChart, CartesianGrid, LabelList, ResponsiveContainer, XAxis, YAxis } from "recharts";
import type { SourceFigures } from "@/lib/models/source-ask/shape";
import { sourceName } from "../source/source-names";
import { SOURCE_MEASURES, type SourceMeasure } from "./source-measures";

interface SourceChartProps {
  sources: readonly SourceFigures[];
  measure: SourceMeasure;
}

const FILLS = ["var(--color-chart-1)", "var(--color-chart-2)"];
/** Height of one bar and of what stands around it, pixels. */
const BAR = 14;
const AROUND = 14;
const AXIS = 34;

/** One measure of every source that has it, as bars with their figures. The table above says the same. */
export function SourceChart({ sources, measure }: SourceChartProps) {
  const { bars, text, name } = SOURCE_MEASURES[measure];
  const rows = sources
    .map((figures) => ({ figures, label: sourceName(figures.source) }))
    .filter(({ figures }) => bars.some(({ of }) => of(figures) !== null));
  if (rows.length === 0) return <p className="py-3 text-muted">There is nothing to draw for this yet.</p>;
  const height = rows.length * (bars.length * BAR + AROUND) + AXIS;
  return (
    <figure className="mt-3" aria-label={`${name} of each source`}>
      <ResponsiveContainer width="100%" height={height}>
        <BarChart data={rows} layout="vertical" margin={{ top: 4, right: 64, bottom: 0, left: 0 }} barGap={2}>
          <CartesianGrid horizontal={false} stroke="var(--color-chart-grid)" />
          <XAxis type="number" tickFormatter={text} stroke="var(--color-line-strong)" tick={TICK} />
          <YAxis type="category" dataKey="label" width={116} stroke="var(--color-line-strong)" tick={TICK} />
          {bars.map((bar, index) => (
            <Bar
              key={bar.name}
              name={bar.name}
              dataKey={({ figures }: (typeof rows)[number]) => bar.of(figures)}
              fill={FILLS[index]}
              barSize={BAR}
              radius={[0, 3, 3, 0]}
              isAnimationActive={false}
            >
              <LabelList
                position="right"
                formatter={(value) => (typeof value === "number" ? text(value) : "")}
                fill="var(--color-muted)"
                fontSize={12}
              />
            </Bar>
          ))}
        </BarChart>
      </ResponsiveContainer>
      {bars.length > 1 && <Legend names={bars.map((bar) => bar.name)} />}
    </figure>
  );
}

const TICK = { fill: "var(--color-muted)", fontSize: 12 };

function Legend({ names }: { names: readonly string[] }) {
  return (
    <figcaption className="flex flex-wrap gap-x-5 gap-y-1 text-xs text-muted">
      {names.map((name, index) => (
        <span key={name} className="inline-flex items-center gap-1.5">
          <i aria-hidden className="size-2 rounded-[2px]" style={{ background: FILLS[index] }} />
          {name}
        </span>
      ))}
    </figcaption>
  );
}
