// What the article claims, as a table of facts: each names what is done, what is measured, after how many half-years,
// and which way it must turn. The letters are those of the design's list of stylised facts; m9, m27 and the like are
// facts of mechanisms that the list does not name. After the facts come the disputes: where a lens takes the word of a
// voice that contradicts one, the effect must give way there, or grow where the voice would have it larger.

import type { Decision } from '../../model/decision.ts';
import { entries } from '../../model/ledger.ts';
import type { Scenario } from '../../model/scenario.ts';
import { type Bloc, rivalOf, SIDES, type Side, SOUTH } from '../../model/sides.ts';
import { ADOPTION, POWERS, read, type Variable, WORLD_VARIABLES } from '../../model/variables.ts';
import type { Criterion, ScenarioOf } from './criterion.ts';
import {
  type Change,
  criterionOf,
  type Effect,
  type Fact,
  type Measure,
  type Play,
  type Policy,
  type World,
} from './fact.ts';

// What is done.

const always =
  (change: Partial<Decision>): Change =>
  () =>
    change;
const from =
  (first: number, change: Partial<Decision>): Change =>
  (turn) =>
    turn >= first ? change : {};
const once =
  (change: Partial<Decision>): Change =>
  (turn) =>
    turn === 1 ? change : {};
const by = (side: Side, change: Partial<Decision>): Policy => ({ [side]: always(change) });

// What is measured.

const reads =
  (variable: Variable): Measure =>
  ({ state }) =>
    read(state, variable);
const gap: Measure = ({ state }) => read(state, POWERS.us.capability) - read(state, POWERS.cn.capability);
const southShare =
  (side: Side): Measure =>
  ({ state }) =>
    SOUTH.reduce((sum, bloc) => sum + read(state, ADOPTION[bloc][side]) / SOUTH.length, 0);
/** Private capital that state money drew in during the last half-year. */
const drawnIn =
  (side: Side): Measure =>
  ({ turns }) => {
    const ledger = turns.at(-1)?.ledger;
    const lines = ledger ? entries(ledger, POWERS[side].privateCapital) : [];
    return lines.reduce((sum, { mechanism, amount }) => sum + (mechanism === 'state-money' ? amount : 0), 0);
  };
/** The share withheld from China in the half-year in which the US embargo began. */
const firstBite: Measure = ({ turns }) => {
  const first = turns.find(({ decisions }) => decisions.us.controls === 4);
  return first ? read(first.after, POWERS.cn.scarcity) : 0;
};
const { tension, governance } = WORLD_VARIABLES;

// Where it is looked at.

const NO_NEWS: Scenario['events'] = [];
const quiet: World = (scenario) => ({ ...scenario, events: NO_NEWS });
const both =
  (first: World, second: World): World =>
  (scenario) =>
    second(first(scenario));
const numbers =
  (parameters: Scenario['parameters']): World =>
  (scenario) => ({ ...scenario, parameters: { ...scenario.parameters, ...parameters } });
const starting =
  (...changes: readonly (readonly [Variable, number])[]): World =>
  (scenario) => {
    const initial = scenario.initial.slice();
    for (const [variable, value] of changes) initial[variable] = value;
    return { ...scenario, initial };
  };
/** Nothing happens but one event, which strikes once at the first chance that it has; at a chance of 0 it never does. */
const onlyEvent =
  (id: string, chance: 0 | 1): World =>
  (scenario) => ({
    ...scenario,
    events: scenario.events
      .filter((event) => event.id === id)
      .map((event) => ({ ...event, base: chance, ceiling: chance, limit: 1, pressures: [] })),
  });
/** A side has next to no energy. */
const dark = (side: Side): World => both(quiet, starting([POWERS[side].energy, 20], [POWERS[side].usableCompute, 20]));
const bright = (side: Side): World => both(quiet, starting([POWERS[side].energy, 1000]));
/** Tension begins at a height and keeps to it but for what the powers do. */
const atTension = (points: number): World => both(both(quiet, numbers({ calming: 0 })), starting([tension, points]));

// What is compared.

/** A policy against another (the usual, if none is given), in the same world and under the same lens. */
function effect(measure: Measure, policy: Policy, other: Policy = {}, where: Omit<Play, 'policy'> = {}): Effect {
  return { measure, with: { ...where, policy }, without: { ...where, policy: other } };
}

/** A world against another, under the same policy. */
function worlds(measure: Measure, policy: Policy, here: World, there: World): Effect {
  return { measure, with: { policy, world: here }, without: { policy, world: there } };
}

function under(lens: string, { measure, with: made, without }: Effect): Effect {
  return { measure, with: { ...made, lens }, without: { ...without, lens } };
}

const asItIs: World = (scenario) => scenario;
const NAMES = { us: 'the US', cn: 'China' } as const;
const STARTS = { us: 'The US', cn: 'China' } as const;
const BLOC_NAMES: Readonly<Record<Bloc, string>> = {
  europe: 'Europe',
  africa: 'Africa',
  asia: 'South and South-East Asia',
  latinAmerica: 'Latin America',
};
const END = [12];
const SOON_AND_LATE = [1, 4, 12];

const EMBARGO: Policy = by('us', { controls: 4 });
const EARLY: Policy = { us: from(1, { controls: 4 }) };
const LATE: Policy = { us: from(7, { controls: 4 }) };
const lessCompute = effect(reads(POWERS.cn.compute), EMBARGO);
const scarcityTeaches = effect(reads(POWERS.cn.efficiency), EMBARGO);
const lateness: Effect = {
  measure: firstBite,
  with: { policy: LATE, world: quiet },
  without: { policy: EARLY, world: quiet },
};

const controls: readonly Fact[] = [
  {
    id: 'a-less-compute',
    claim: 'Tighter US controls leave China with less compute.',
    cites: ['M16'],
    turns: [1, 2, 3, 4],
    effect: lessCompute,
    direction: 'down',
  },
  {
    id: 'a-less-compute-without-news',
    claim: 'Tighter US controls leave China with less compute, news apart.',
    cites: ['M16'],
    turns: [1, 2, 3, 4],
    effect: effect(reads(POWERS.cn.compute), EMBARGO, {}, { world: quiet }),
    direction: 'down',
  },
  {
    id: 'a-more-efficiency',
    claim: 'Tighter US controls make China more efficient.',
    cites: ['M2'],
    turns: SOON_AND_LATE,
    effect: scarcityTeaches,
    direction: 'up',
  },
  {
    id: 'b-late-moves-less',
    claim: 'US controls tightened in the seventh half-year move the final gap less than the same in the first.',
    cites: ['M30'],
    turns: END,
    effect: effect(gap, LATE),
    beside: effect(gap, EARLY),
    direction: 'weaker',
  },
  {
    id: 'b-late-bites-less',
    claim: 'An embargo withholds a smaller share in its first half-year when that is the seventh and not the first.',
    cites: ['M30'],
    turns: [7],
    effect: lateness,
    direction: 'down',
  },
  {
    id: 'b-know-how-got-out',
    claim: 'It withholds less because know-how got out before it came.',
    cites: ['M30'],
    turns: [7],
    effect: worlds(reads(POWERS.cn.scarcity), LATE, quiet, both(quiet, numbers({ diffusionPace: 0 }))),
    direction: 'down',
  },
];

function openSource(side: Side): readonly Fact[] {
  const rival = rivalOf(side);
  const invest = by(side, { openSource: 3, compute: 1 });
  const none = by(side, { openSource: 0, compute: 1 });
  const own = reads(POWERS[side].efficiency);
  const theirs = reads(POWERS[rival].efficiency);
  return [
    {
      id: `c-${side}-feeds-both`,
      claim: `Open-source investment by ${NAMES[side]} makes ${NAMES[rival]} more efficient too.`,
      cites: ['M5'],
      turns: [4, 12],
      effect: effect(theirs, invest, none),
      direction: 'up',
    },
    {
      id: `c-${side}-gains-most`,
      claim: `Open-source investment by ${NAMES[side]} serves ${NAMES[side]} more than ${NAMES[rival]}.`,
      cites: ['M4', 'M5'],
      turns: [4, 12],
      effect: effect(own, invest, none),
      beside: effect(theirs, invest, none),
      direction: 'up',
    },
    {
      id: `c-${side}-border`,
      claim: `High tension takes more than a quarter of what open-source investment by ${NAMES[side]} gives to ${NAMES[rival]}.`,
      cites: ['M6'],
      turns: [6],
      effect: effect(theirs, invest, none, { world: atTension(95) }),
      beside: { ...effect(theirs, invest, none, { world: atTension(5) }), times: 0.75 },
      direction: 'down',
    },
  ];
}

function release(side: Side): readonly Fact[] {
  const closed = by(side, { release: 'closed' });
  const open = by(side, { release: 'open' });
  return [
    {
      id: `d-${side}-rents`,
      claim: `Closed release brings ${NAMES[side]} more private capital at first than open release.`,
      cites: ['M7'],
      turns: [1, 2, 4],
      effect: effect(reads(POWERS[side].privateCapital), closed, open),
      direction: 'up',
    },
    {
      id: `d-${side}-south`,
      claim: `Closed release leaves ${NAMES[side]} with fewer users in the south in the end than open release.`,
      cites: ['M7'],
      turns: END,
      effect: effect(southShare(side), closed, open),
      direction: 'down',
    },
    {
      id: `d-${side}-europe`,
      claim: `Closed release leaves ${NAMES[side]} with fewer users in Europe in the end than open release.`,
      cites: ['M7'],
      turns: END,
      effect: effect(reads(ADOPTION.europe[side]), closed, open),
      direction: 'down',
    },
  ];
}

function stateMoney(side: Side): readonly Fact[] {
  const pulse: Policy = { [side]: once({ compute: 3, openSource: 2 }) };
  return [
    {
      id: `e-${side}-waits`,
      claim: `State money of ${NAMES[side]} draws nobody in during its own half-year and the next.`,
      cites: ['M8'],
      turns: [1, 2],
      effect: effect(drawnIn(side), pulse),
      direction: 'none',
    },
    {
      id: `e-${side}-draws-in`,
      claim: `State money of ${NAMES[side]} draws in private money in the third half-year.`,
      cites: ['M8'],
      turns: [3],
      effect: effect(drawnIn(side), pulse),
      direction: 'up',
    },
    {
      id: `e-${side}-pays`,
      claim: `State money of ${NAMES[side]} leaves it with more private capital from the third half-year on.`,
      cites: ['M8'],
      turns: [3],
      effect: effect(reads(POWERS[side].privateCapital), pulse),
      direction: 'up',
    },
  ];
}

const STRICT: Policy = by('cn', { rules: 'strict' });
const distrust = (bloc: Bloc): Effect => effect(reads(POWERS.cn.trust[bloc]), STRICT);

const strictRules: readonly Fact[] = [
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

const confidence = reads(POWERS.us.confidence);
const ownJump = effect(
  confidence,
  by('cn', { openSource: 4, focus: 'efficiency' }),
  by('cn', { openSource: 0, focus: 'chips' }),
);

const jumps: readonly Fact[] = [
  {
    id: 'g-news',
    claim: 'News of an efficiency jump by China lowers US market confidence at once.',
    cites: ['M13'],
    turns: [1],
    effect: worlds(confidence, {}, onlyEvent('efficiency-shock-cn', 1), onlyEvent('efficiency-shock-cn', 0)),
    direction: 'down',
  },
  {
    id: 'g-own-making',
    claim: 'An efficiency jump of China’s own making lowers US market confidence at once.',
    cites: ['M13'],
    turns: [1],
    effect: ownJump,
    direction: 'down',
  },
];

const orders = effect(
  reads(POWERS.us.underConstruction),
  by('us', { focus: 'efficiency' }),
  by('us', { focus: 'chips' }),
  { world: quiet },
);

const jevons: readonly Fact[] = [
  {
    id: 'h-jevons',
    claim: 'Where the Jevons bet is right, efficiency calls up orders for compute.',
    cites: ['M14', 'V15'],
    turns: [1],
    effect: under('scale-and-jevons', orders),
    direction: 'up',
  },
  {
    id: 'h-author',
    claim: 'Where the author is right, efficiency calls up no orders for compute.',
    cites: ['M14', 'V16'],
    turns: [1],
    effect: under('author', orders),
    direction: 'none',
  },
];

function energy(side: Side): readonly Fact[] {
  const more = by(side, { compute: 3 });
  const powered = by(side, { focus: 'energy' });
  const unpowered = by(side, { focus: 'chips' });
  const goods = [
    ['usable-compute', 'usable compute', reads(POWERS[side].usableCompute)],
    ['capability', 'capability', reads(POWERS[side].capability)],
  ] as const;
  return goods.flatMap(([id, name, measure]): readonly Fact[] => [
    {
      id: `i-${side}-no-${id}`,
      claim: `Compute beyond its energy buys ${NAMES[side]} no ${name}.`,
      cites: ['M15'],
      turns: [4],
      effect: effect(measure, more, {}, { world: dark(side) }),
      direction: 'none',
    },
    {
      id: `i-${side}-${id}`,
      claim: `Compute buys ${NAMES[side]} ${name} where there is energy for it.`,
      cites: ['M15'],
      turns: [4],
      effect: effect(measure, more, {}, { world: bright(side) }),
      direction: 'up',
    },
    {
      id: `i-${side}-energy-for-${id}`,
      claim: `Where energy is short, energy buys ${NAMES[side]} ${name}.`,
      cites: ['M15'],
      turns: [4],
      effect: effect(measure, powered, unpowered, { world: dark(side) }),
      direction: 'up',
    },
  ]);
}

const COUNTER: Policy = by('cn', { controls: 4 });
const substitution = effect(reads(POWERS.us.domesticChips), COUNTER);

const counterControls: readonly Fact[] = [
  {
    id: 'j-hurt',
    claim: 'Counter-controls by China leave the US with less compute.',
    cites: ['M17'],
    turns: [1, 4],
    effect: effect(reads(POWERS.us.compute), COUNTER),
    direction: 'down',
  },
  {
    id: 'j-substitution',
    claim: 'Counter-controls by China speed the making of chips in the US.',
    cites: ['M17'],
    turns: [1, 4],
    effect: substitution,
    direction: 'up',
  },
];

function alignment(side: Side): readonly Fact[] {
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
const twoSignatures = effect(rules, BOTH_SIGN);

function signatures(side: Side): readonly Fact[] {
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

const hiddenCost = (side: Side): Effect => effect(reads(POWERS[side].socialCost), by(side, { compute: 3 }));

function scaling(side: Side): Fact {
  return {
    id: `m-${side}-scaling`,
    claim: `Scaling raises social cost in ${NAMES[side]}.`,
    cites: ['M26'],
    turns: [1, 2],
    effect: hiddenCost(side),
    direction: 'up',
  };
}

const NO_MANDATES = numbers({ regionalShare: { us: 0, cn: 0 } });
const mandates = (variable: Variable): Effect => worlds(reads(variable), {}, asItIs, NO_MANDATES);

const regions: readonly Fact[] = [
  ...SIDES.flatMap((side): readonly Fact[] => [
    {
      id: `m9-${side}-build-out`,
      claim: `Mandates for even development take from the build-out of ${NAMES[side]}.`,
      cites: ['M9'],
      turns: [1, 4],
      effect: mandates(POWERS[side].underConstruction),
      direction: 'down',
    },
    {
      id: `m9-${side}-relief`,
      claim: `Mandates for even development lower social cost in ${NAMES[side]}.`,
      cites: ['M9'],
      turns: [1, 4],
      effect: mandates(POWERS[side].socialCost),
      direction: 'down',
    },
  ]),
  {
    id: 'm9-where-mandates-are',
    claim: 'Mandates for even development take more from China’s build-out than from the US one.',
    cites: ['M9'],
    turns: [1, 4],
    effect: mandates(POWERS.cn.underConstruction),
    beside: mandates(POWERS.us.underConstruction),
    direction: 'down',
  },
];

function tensionFrom(side: Side): readonly Fact[] {
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

function surveillance(side: Side): readonly Fact[] {
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

function flexibleField(side: Side): readonly Fact[] {
  const capital = reads(POWERS[side].privateCapital);
  const field = (level: 0 | 3, focus: Decision['focus']) => by(side, { openSource: level, focus, compute: 1 });
  return [
    {
      id: `m29-${side}-field`,
      claim: `An open field draws more private capital to ${NAMES[side]} than one that picks champions in chips.`,
      cites: ['M29'],
      turns: [1, 4],
      effect: effect(capital, field(3, 'talent'), field(3, 'chips')),
      direction: 'up',
    },
    {
      id: `m29-${side}-investment`,
      claim: `Open-source investment draws more private capital to ${NAMES[side]} where policy picks no champions in chips.`,
      cites: ['M29'],
      turns: [1, 4],
      effect: effect(capital, field(3, 'talent'), field(0, 'talent')),
      beside: effect(capital, field(3, 'chips'), field(0, 'chips')),
      direction: 'up',
    },
  ];
}

const FACTS: readonly Fact[] = [
  ...controls,
  ...SIDES.flatMap(openSource),
  ...SIDES.flatMap(release),
  ...SIDES.flatMap(stateMoney),
  ...strictRules,
  ...jumps,
  ...jevons,
  ...SIDES.flatMap(energy),
  ...counterControls,
  ...SIDES.flatMap(alignment),
  ...SIDES.flatMap(signatures),
  ...SIDES.map(scaling),
  ...regions,
  ...SIDES.flatMap(tensionFrom),
  ...SIDES.flatMap(surveillance),
  ...SIDES.flatMap(flexibleField),
];

/** An effect that a lens would have otherwise than the even-handed world has it. */
interface Dispute {
  /** What it is about, as in the facts. */
  readonly id: string;
  readonly lens: string;
  readonly becomes: 'weaker' | 'stronger';
  readonly claim: string;
  readonly cites: readonly string[];
  readonly turns: readonly number[];
  readonly effect: Effect;
}

const opened = (side: Side, measure: Measure): Effect =>
  effect(measure, by(side, { openSource: 3, compute: 1 }), by(side, { openSource: 0, compute: 1 }));
const feeds = (side: Side): Effect => opened(side, reads(POWERS[rivalOf(side)].efficiency));
const closure = (side: Side): Effect => ({
  measure: reads(POWERS[rivalOf(side)].efficiency),
  with: { policy: by(side, { openSource: 3, compute: 1 }), world: atTension(95) },
  without: { policy: by(side, { openSource: 3, compute: 1 }), world: atTension(5) },
});
const rents = (side: Side): Effect =>
  effect(reads(POWERS[side].privateCapital), by(side, { release: 'closed' }), by(side, { release: 'open' }));
const crowdingIn = effect(drawnIn('cn'), { cn: once({ compute: 3, openSource: 2 }) });
const openSouth = (side: Side): Effect =>
  effect(southShare(side), by(side, { release: 'open' }), by(side, { release: 'closed' }));

const DISPUTES: readonly Dispute[] = [
  {
    id: 'a-more-efficiency',
    lens: 'race-and-tighten',
    becomes: 'weaker',
    claim: 'Where racing and tightening is right, US controls teach China less.',
    cites: ['M2', 'V5'],
    turns: SOON_AND_LATE,
    effect: scarcityTeaches,
  },
  {
    id: 'a-more-efficiency',
    lens: 'smuggled-hardware',
    becomes: 'weaker',
    claim: 'Where the hardware was smuggled, US controls teach China less.',
    cites: ['M2', 'V6'],
    turns: SOON_AND_LATE,
    effect: scarcityTeaches,
  },
  {
    id: 'a-more-efficiency',
    lens: 'author',
    becomes: 'stronger',
    claim: 'Where the author is right, US controls teach China more.',
    cites: ['M2', 'V16'],
    turns: SOON_AND_LATE,
    effect: scarcityTeaches,
  },
  {
    id: 'a-less-compute',
    lens: 'smuggled-hardware',
    becomes: 'weaker',
    claim: 'Where the hardware was smuggled, US controls take less compute from China.',
    cites: ['M16', 'V6'],
    turns: [1, 2, 3, 4],
    effect: lessCompute,
  },
  {
    id: 'a-final-gap',
    lens: 'ideas-cannot-be-fenced',
    becomes: 'weaker',
    claim: 'Where ideas cannot be fenced, US controls move the final gap less.',
    cites: ['M3', 'M16', 'V1'],
    turns: END,
    effect: effect(gap, EARLY),
  },
  {
    id: 'b-late-bites-less',
    lens: 'race-and-tighten',
    becomes: 'weaker',
    claim: 'Where racing and tightening is right, an embargo that comes late loses less of its bite.',
    cites: ['M30', 'V5'],
    turns: [7],
    effect: lateness,
  },
  {
    id: 'b-late-moves-the-gap',
    lens: 'race-and-tighten',
    becomes: 'stronger',
    claim: 'Where racing and tightening is right, even late controls move the final gap more.',
    cites: ['M30', 'V5'],
    turns: END,
    effect: effect(gap, LATE),
  },
  ...SIDES.flatMap((side): readonly Dispute[] => [
    {
      id: `c-${side}-feeds-both`,
      lens: 'open-over-closed',
      becomes: 'stronger',
      claim: `Where openness wins, open-source investment by ${NAMES[side]} gives ${NAMES[rivalOf(side)]} more.`,
      cites: ['M5', 'V4'],
      turns: [4, 12],
      effect: feeds(side),
    },
    {
      id: `c-${side}-own-gain`,
      lens: 'open-over-closed',
      becomes: 'stronger',
      claim: `Where openness wins, open-source investment by ${NAMES[side]} gives ${NAMES[side]} more.`,
      cites: ['M4', 'V4'],
      turns: [4, 12],
      effect: opened(side, reads(POWERS[side].efficiency)),
    },
    {
      id: `c-${side}-feeds-both`,
      lens: 'smuggled-hardware',
      becomes: 'weaker',
      claim: `Where the hardware was smuggled, open-source investment by ${NAMES[side]} gives ${NAMES[rivalOf(side)]} less.`,
      cites: ['M5', 'V6'],
      turns: [4, 12],
      effect: feeds(side),
    },
    {
      id: `c-${side}-border`,
      lens: 'ideas-cannot-be-fenced',
      becomes: 'weaker',
      claim: `Where ideas cannot be fenced, tension keeps less of the work of ${NAMES[side]} from ${NAMES[rivalOf(side)]}.`,
      cites: ['M6', 'V1'],
      turns: [6],
      effect: closure(side),
    },
    {
      id: `d-${side}-rents`,
      lens: 'scale-and-jevons',
      becomes: 'stronger',
      claim: `Where scale wins, closed release earns ${NAMES[side]} more.`,
      cites: ['M7', 'V15'],
      turns: [1, 2, 4],
      effect: rents(side),
    },
    {
      id: `d-${side}-rents`,
      lens: 'author',
      becomes: 'weaker',
      claim: `Where the author is right, closed release earns ${NAMES[side]} less.`,
      cites: ['M7', 'M31', 'V16'],
      turns: [1, 2, 4],
      effect: rents(side),
    },
    {
      id: `d-${side}-south`,
      lens: 'open-over-closed',
      becomes: 'stronger',
      claim: `Where openness wins, open release wins ${NAMES[side]} more of the south.`,
      cites: ['M7', 'M18', 'V4'],
      turns: END,
      effect: openSouth(side),
    },
    {
      id: `m-${side}-scaling`,
      lens: 'governance-first',
      becomes: 'stronger',
      claim: `Where governance comes first, scaling costs society in ${NAMES[side]} more.`,
      cites: ['M26', 'V10'],
      turns: [1, 2],
      effect: hiddenCost(side),
    },
    {
      id: `m24-${side}-contest`,
      lens: 'governance-first',
      becomes: 'stronger',
      claim: `Where governance comes first, ${NAMES[side]} raises tension more by contesting abroad.`,
      cites: ['M24', 'V10'],
      turns: [1, 4],
      effect: effect(reads(tension), by(side, { abroad: 'contest' })),
    },
  ]),
  {
    id: 'e-cn-draws-in',
    lens: 'author',
    becomes: 'stronger',
    claim: 'Where the author is right, Chinese state money draws in more private money.',
    cites: ['M8', 'V13', 'V16'],
    turns: [3],
    effect: crowdingIn,
  },
  {
    id: 'g-own-making',
    lens: 'scale-and-jevons',
    becomes: 'weaker',
    claim: 'Where scale wins, an efficiency jump by China shakes US markets less.',
    cites: ['M13', 'V15'],
    turns: [1],
    effect: ownJump,
  },
  {
    id: 'h-orders',
    lens: 'scale-and-jevons',
    becomes: 'stronger',
    claim: 'Where scale wins, efficiency calls up more orders for compute.',
    cites: ['M14', 'V15'],
    turns: [1],
    effect: orders,
  },
  {
    id: 'h-orders',
    lens: 'author',
    becomes: 'weaker',
    claim: 'Where the author is right, efficiency calls up fewer orders for compute.',
    cites: ['M14', 'V16'],
    turns: [1],
    effect: orders,
  },
  ...(['race-and-tighten', 'smuggled-hardware'] as const).map(
    (lens): Dispute => ({
      id: 'j-substitution',
      lens,
      becomes: 'weaker',
      claim: `Where ${lens === 'race-and-tighten' ? 'racing and tightening is right' : 'the hardware was smuggled'}, a power that is cut off makes its own chips more slowly.`,
      cites: ['M17', lens === 'race-and-tighten' ? 'V5' : 'V6'],
      turns: [4],
      effect: substitution,
    }),
  ),
  {
    id: 'l-two-signatures',
    lens: 'governance-first',
    becomes: 'stronger',
    claim: 'Where governance comes first, two signatures raise governance more.',
    cites: ['M23', 'V12'],
    // Not in the end as well: two signatures reach the ceiling of governance under either lens by then.
    turns: [1, 4],
    effect: twoSignatures,
  },
];

function factOf({ id, lens, becomes, claim, cites, turns, effect }: Dispute): Fact {
  const about = { id: `${id}/${lens}`, claim, cites, turns, direction: becomes };
  return { ...about, effect: under(lens, effect), beside: effect };
}

/** Every fact of the article that the model must show, and every dispute over one that a lens must make real. */
export const STYLISED_FACTS: readonly Fact[] = [...FACTS, ...DISPUTES.map(factOf)];

/** Makes the criteria of the stylised facts. */
export function stylisedFacts(scenarioOf: ScenarioOf): readonly Criterion[] {
  return STYLISED_FACTS.map((fact) => criterionOf(fact, scenarioOf));
}
