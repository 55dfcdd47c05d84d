// A world as a small picture: the two powers with what each is taken to be capable of, who runs what in the four blocs, the
// commons between them, and the tension over the Pacific. It draws the same numbers as the large map, by the same shores, and
// may stand on a page many times, where the large one would be too much.

import world from '../../../assets/map/world.json' with { type: 'json' };
import { BLOCS, type Bloc, SIDES, type Side } from '../../model/sides.ts';
import { ADOPTION, POWERS, type Variable, WORLD_VARIABLES } from '../../model/variables.ts';
import { variableText, words } from '../../store/language.ts';
import { figure } from '../figures.ts';
import './world-picture.css';

type Group = keyof typeof world.groups;

const { width, height, nodes } = world;
/** Islands of less than so many units across are left out: nobody would see them. */
const LEAST = 5;
/** The capability at which the mark of a power has its full size, index, and that size, in units of the map. */
const FULL_CAPABILITY = 400;
const FULL_MARK = 64;
/** The commons that fills its circle, points, and the size of that circle. */
const FULL_COMMONS = 320;
const FULL_CIRCLE = 74;
/** How many isobars full tension has. */
const ISOBARS = 8;
const BAR = { width: 132, height: 26 };

const CENTRES: Readonly<Record<Side | Bloc, readonly [x: number, y: number]>> = {
  us: [800, 128],
  cn: [352, 140],
  europe: [128, 92],
  africa: [140, 268],
  asia: [300, 226],
  latinAmerica: [884, 318],
};
/** The stacks in the order in which they lie along a bar. */
const STACKS = ['us', 'commons', 'cn'] as const;

/** Writes the shores of a group as one path, to whole units. */
function shoresOf(group: Group): string {
  const wide = (ring: readonly number[]) => {
    const xs = ring.filter((_, i) => i % 2 === 0);
    return Math.max(...xs) - Math.min(...xs);
  };
  const written = (ring: readonly number[]) => `M${ring.map(Math.round).join(' ')}Z`;
  return world.groups[group].polygons
    .filter(([shore = []]) => wide(shore) >= LEAST)
    .flatMap((rings) => rings.map(written))
    .join('');
}

const GROUPS = Object.keys(world.groups) as Group[];

/** Holds the shores once for all pictures of a page. */
export function Shores() {
  return (
    <svg className="shores" aria-hidden="true">
      <defs>
        {GROUPS.map((group) => (
          <path key={group} id={`shores-${group}`} d={shoresOf(group)} />
        ))}
      </defs>
    </svg>
  );
}

/** Shows the picture of a world; `Shores` must stand on the page. */
export function WorldPicture({ know }: { readonly know: (variable: Variable) => number }) {
  const { tension, commons } = WORLD_VARIABLES;
  const shares = (bloc: Bloc) => STACKS.map((stack) => ({ stack, share: know(ADOPTION[bloc][stack]) }));
  const leader = (bloc: Bloc) => shares(bloc).reduce((best, one) => (one.share > best.share ? one : best));
  return (
    <svg className="world-picture" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={spoken(know)}>
      <Isobars tension={know(tension) / 100} />
      {GROUPS.map((group) => (
        <use
          key={group}
          href={`#shores-${group}`}
          className={`land ${group === 'us' || group === 'cn' ? group : ''}`}
        />
      ))}
      {BLOCS.map((bloc) => {
        const { stack, share } = leader(bloc);
        return <use key={bloc} href={`#shores-${bloc}`} className={`tint ${stack}`} fillOpacity={0.75 * share} />;
      })}
      <Commons size={Math.min(1, know(commons) / FULL_COMMONS)} written={figure(know(commons), 0)} />
      {BLOCS.map((bloc) => (
        <Bar key={bloc} at={CENTRES[bloc]} shares={shares(bloc)} />
      ))}
      {SIDES.map((side) => (
        <Power key={side} side={side} capability={know(POWERS[side].capability)} />
      ))}
    </svg>
  );
}

function spoken(know: (variable: Variable) => number): string {
  const { shortNames, places, page, chartWords } = words();
  const names = { ...shortNames, commons: chartWords.commons };
  const powers = SIDES.map((side) => `${names[side]} ${figure(know(POWERS[side].capability), 0)}`);
  const blocs = BLOCS.map((bloc) => {
    const shares = STACKS.map((stack) => `${names[stack]} ${figure(100 * know(ADOPTION[bloc][stack]), 0)}%`);
    return [places[bloc], shares.join(page.comma)].join(page.colon);
  });
  const capability = [variableText('us.capability').name, powers.join(page.comma)].join(page.colon);
  return [capability, ...blocs].join(page.semicolon);
}

/** A low over the ocean, the deeper the greater the tension. */
function Isobars({ tension }: { readonly tension: number }) {
  const [x = 0, y = 0] = nodes.storm;
  return (
    <g className="isobars">
      {Array.from({ length: Math.ceil(tension * ISOBARS) }, (_, k) => {
        const radius = 18 + k * (30 - 8 * tension);
        const strength = Math.min(1, tension * ISOBARS - k) * (1 - (0.55 * k) / ISOBARS);
        // biome-ignore lint/suspicious/noArrayIndexKey: an isobar is its number.
        return <ellipse key={k} cx={x + 4 * k} cy={y} rx={1.5 * radius} ry={0.82 * radius} opacity={strength} />;
      })}
    </g>
  );
}

function Commons({ size, written }: { readonly size: number; readonly written: string }) {
  const [x = 0, y = 0] = nodes.commons;
  return (
    <g className="commons">
      <circle cx={x} cy={y} r={FULL_CIRCLE * Math.sqrt(size)} />
      <text x={x} y={y} dy="0.35em" textAnchor="middle">
        {written}
      </text>
    </g>
  );
}

/** The mark of a power: a square for the US, a circle for China, as on the emblem. */
function Power({ side, capability }: { readonly side: Side; readonly capability: number }) {
  const [x, y] = CENTRES[side];
  const r = FULL_MARK * Math.sqrt(Math.min(1, Math.max(0, capability) / FULL_CAPABILITY));
  return (
    <g className={`power ${side}`}>
      {side === 'us' ? (
        <rect x={x - 0.9 * r} y={y - 0.9 * r} width={1.8 * r} height={1.8 * r} />
      ) : (
        <circle cx={x} cy={y} r={r} />
      )}
      <text x={x} y={y - r - 12} textAnchor="middle">
        {words().shortNames[side]} {figure(capability, 0)}
      </text>
    </g>
  );
}

interface BarProps {
  readonly at: readonly [x: number, y: number];
  readonly shares: readonly { readonly stack: (typeof STACKS)[number]; readonly share: number }[];
}

/** Who runs what in a bloc, from left to right the stack of the US, the commons, and China's. */
function Bar({ at: [x, y], shares }: BarProps) {
  let from = x - BAR.width / 2;
  return (
    <g className="stack-bar">
      <rect
        className="frame"
        x={from - 4}
        y={y - BAR.height / 2 - 4}
        width={BAR.width + 8}
        height={BAR.height + 8}
        rx={4}
      />
      {shares.map(({ stack, share }) => {
        const left = from;
        from += BAR.width * share;
        return (
          <rect
            key={stack}
            className={stack}
            x={left}
            y={y - BAR.height / 2}
            width={BAR.width * share}
            height={BAR.height}
          />
        );
      })}
    </g>
  );
}
