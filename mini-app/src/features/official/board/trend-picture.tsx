import { formatDate, type Board } from '@sang-kien/shared';
import { useId } from 'react';
import { boardTexts } from '../../../texts/official-board.ts';

const texts = boardTexts.trend;

/** In units of the picture; it grows with its place. */
const WIDTH = 360;
const HEIGHT = 150;
const TOP = 18;
const FOOT = 22;
const BAR = 11;

/** Two bars a week, submitted and valid; a week that lost more than it gained stands at nought. */
export function TrendPicture({ trend }: Pick<Board, 'trend'>) {
  const id = useId();
  const most = Math.max(1, ...trend.flatMap(({ submitted, valid }) => [submitted, valid]));
  const step = WIDTH / trend.length;
  const sum = (of: 'submitted' | 'valid') => trend.reduce((total, week) => total + week[of], 0);
  const [first, last] = [formatDate(trend[0]!.from), formatDate(trend.at(-1)!.to)];
  return (
    <svg
      className="trend"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
    >
      <title id={`${id}-title`}>{texts.picture}</title>
      <desc id={`${id}-desc`}>
        {texts.describe({ first, last, submitted: sum('submitted'), valid: sum('valid') })}
      </desc>
      <line className="trend-line" x1="0" x2={WIDTH} y1={TOP} y2={TOP} />
      <text className="trend-label" x="0" y={TOP - 5}>
        {boardTexts.number(most)}
      </text>
      {trend.map(({ from, submitted, valid }, i) => {
        const left = i * step + (step - 2 * BAR) / 2;
        return (
          <g key={from}>
            <rect className="trend-submitted" x={left} width={BAR} {...heightOf(submitted, most)} />
            <rect className="trend-valid" x={left + BAR} width={BAR} {...heightOf(valid, most)} />
          </g>
        );
      })}
      <line className="trend-line" x1="0" x2={WIDTH} y1={HEIGHT - FOOT} y2={HEIGHT - FOOT} />
      <text className="trend-label" x="0" y={HEIGHT - 5}>
        {first}
      </text>
      <text className="trend-label" x={WIDTH} y={HEIGHT - 5} textAnchor="end">
        {last}
      </text>
    </svg>
  );
}

function heightOf(amount: number, most: number): { y: number; height: number } {
  const height = (Math.max(0, amount) / most) * (HEIGHT - TOP - FOOT);
  return { y: HEIGHT - FOOT - height, height };
}
