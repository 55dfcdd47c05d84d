// The world: trust, alignment, shared rules, tension, and surveillance that is sold abroad.

import type { Decision } from '../../../model/decision.ts';
import { type Bloc, rivalOf, type Side, SOUTH } from '../../../model/sides.ts';
import { POWERS } from '../../../model/variables.ts';
import type { Effect, Fact, Measure, Policy } from '../fact.ts';
import {
  always,
  asItIs,
  BLOC_NAMES,
  by,
  END,
  effect,
  governance,
  NAMES,
  numbers,
  quiet,
  reads,
  SOON_AND_LATE,
  STARTS,
  southShare,
  tension,
  worlds,
} from './setting.ts';

const STRICT: Policy = by('cn', { rules: 'strict' });
const distrust = (bloc: Bloc): Effect => effect(reads(POWERS.cn.trust[bloc]), STRICT);

/** What strict Chinese rules do to trust. */
export const strictRules: readonly Fact[] = [
  {
    id: 'f-europe',
    claim: 'Strict control at home costs China trust in Europe.',
    cites: ['M11', 'M12'],
    turns: END,
    effect: distrust('europe'),
    direction: 'down',
  },
  ...SOUTH.map(
    (bloc): Fact => ({
      id: `f-more-than-${bloc}`,
      claim: `Strict control at home costs China more trust in Europe than in ${BLOC_NAMES[bloc]}.`,
      cites: ['M11', 'M12'],
      turns: END,
      effect: distrust('europe'),
      beside: distrust(bloc),
      direction: 'down',
    }),
  ),
];

/** What a power’s work abroad does to the blocs. */
export function alignment(side: Side): readonly Fact[] {
  const starts = (['managed', 'closed'] as const).flatMap((release) =>
    (['co-govern', 'contest'] as const).map((abroad) => ({ release, abroad })),
  );
  return starts.flatMap(({ release, abroad }): readonly Fact[] => {
    const neither = by(side, { release, abroad });
    const open = by(side, { release: 'open', abroad });
    const build = by(side, { release, abroad: 'build' });
    const together = by(side, { release: 'open', abroad: 'build' });
    const compare = (policy: Policy, other: Policy) => effect(southShare(side), policy, other);
    const about = { cites: ['M18'], turns: END, direction: 'up' } as const;
    const against = `(against ${release} release and ${abroad === 'contest' ? 'contest' : 'co-governing'})`;
    const id = `k-${side}-${release}-${abroad}`;
    return [
      {
        ...about,
        id: `${id}-than-open`,
        claim: `Openness with capacity-building wins ${NAMES[side]} more of the south than openness alone ${against}.`,
        effect: compare(together, open),
      },
      {
        ...about,
        id: `${id}-than-build`,
        claim: `Openness with capacity-building wins ${NAMES[side]} more of the south than building alone ${against}.`,
        effect: compare(together, build),
      },
      {
        ...about,
        id: `${id}-than-sum`,
        claim: `Openness with capacity-building wins ${NAMES[side]} more of the south than both gains added ${against}.`,
        effect: compare(together, open),
        beside: compare(build, neither),
      },
    ];
  });
}

const SIGN: Partial<Decision> = { abroad: 'co-govern' };
const rules = reads(governance);
const BOTH_SIGN: Policy = { us: always(SIGN), cn: always(SIGN) };
/** What two signatures do to shared governance. */
export const twoSignatures = effect(rules, BOTH_SIGN);

/** What a signature of a power does. */
export function signatures(side: Side): readonly Fact[] {
  const rival = rivalOf(side);
  const one = effect(rules, by(side, SIGN));
  const refusing: Policy = { ...by(side, { abroad: 'contest' }), ...by(rival, SIGN) };
  return [
    {
      id: `l-${side}-signs`,
      claim: `One signature, by ${NAMES[side]}, raises governance.`,
      cites: ['M23'],
      turns: SOON_AND_LATE,
      effect: one,
      direction: 'up',
    },
    {
      id: `l-two-against-${side}`,
      claim: `Two signatures raise governance more than twice as far as one by ${NAMES[side]}.`,
      cites: ['M23'],
      turns: SOON_AND_LATE,
      effect: twoSignatures,
      beside: { ...one, times: 2 },
      direction: 'up',
    },
    {
      id: `l-${side}-refuses`,
      claim: `${STARTS[side]} lowers governance by contesting where ${NAMES[rival]} signs.`,
      cites: ['M23', 'F15'],
      turns: [1, 4],
      effect: effect(rules, refusing, by(rival, SIGN)),
      direction: 'down',
    },
    {
      id: `l-${side}-refusal-beside-silence`,
      claim: `A signature that ${NAMES[side]} refuses leaves less governance than if nobody had signed, news apart.`,
      cites: ['M23', 'F15'],
      turns: [1],
      effect: effect(rules, refusing, by(side, { abroad: 'contest' }), { world: quiet }),
      direction: 'down',
    },
  ];
}

/** What a power does to tension. */
export function tensionFrom(side: Side): readonly Fact[] {
  const about = { cites: ['M24'], turns: [1, 4] } as const;
  const effectOf = (change: Partial<Decision>) => effect(reads(tension), by(side, change));
  return [
    {
      ...about,
      id: `m24-${side}-controls`,
      claim: `Controls by ${NAMES[side]} raise tension.`,
      turns: side === 'us' ? SOON_AND_LATE : about.turns,
      effect: effectOf({ controls: 4 }),
      direction: 'up',
    },
    {
      ...about,
      id: `m24-${side}-contest`,
      claim: `${STARTS[side]} raises tension by contesting abroad.`,
      effect: effectOf({ abroad: 'contest' }),
      direction: 'up',
    },
    {
      ...about,
      id: `m24-${side}-co-govern`,
      claim: `${STARTS[side]} lowers tension by co-governing.`,
      effect: effectOf({ abroad: 'co-govern' }),
      direction: 'down',
    },
  ];
}

const NO_EXPORTS = numbers({
  surveillanceSales: { us: 0, cn: 0 },
  surveillancePull: 0,
  surveillanceDistrust: 0,
  surveillanceCost: 0,
});

/** What surveillance that a power sells does. */
export function surveillance(side: Side): readonly Fact[] {
  const own = POWERS[side];
  const strict = (change: Partial<Decision>): Policy => by(side, { rules: 'strict', ...change });
  const exported = (measure: Measure, change: Partial<Decision> = {}) =>
    worlds(measure, strict(change), asItIs, NO_EXPORTS);
  const about = { cites: ['M27'], turns: [1, 4] } as const;
  const who = side === 'us' ? 'a strict US' : 'a strict China';
  return [
    {
      ...about,
      id: `m27-${side}-income`,
      claim: `Exported surveillance brings private capital to ${who}.`,
      effect: exported(reads(own.privateCapital)),
      direction: 'up',
    },
    {
      ...about,
      id: `m27-${side}-influence`,
      claim: `Exported surveillance wins users in the south for ${who}.`,
      effect: exported(southShare(side)),
      direction: 'up',
    },
    {
      ...about,
      id: `m27-${side}-distrust`,
      claim: `Exported surveillance costs ${who} trust in Europe.`,
      effect: exported(reads(own.trust.europe)),
      direction: 'down',
    },
    {
      ...about,
      id: `m27-${side}-cost`,
      claim: `Exported surveillance raises social cost in ${who}.`,
      effect: exported(reads(own.socialCost)),
      direction: 'up',
    },
    {
      ...about,
      id: `m27-${side}-co-govern`,
      claim: `While it co-governs, ${who} exports no surveillance and wins nobody by it.`,
      turns: SOON_AND_LATE,
      effect: exported(southShare(side), SIGN),
      direction: 'none',
    },
  ];
}
