// The stages of a half-year, as the page plays them: groups of rules in the order in which they run; initiatives and
// news are stages of their own.

/** One stage: its name, its rules, and what happens in it besides. */
interface StageText {
  readonly name: string;
  readonly mechanisms: readonly string[];
  readonly takes?: 'initiatives' | 'events';
}

/** Groups of rules, in the order in which a half-year happens: the stages that the map plays. */
export const stages: readonly StageText[] = [
  {
    name: 'The budget',
    mechanisms: [
      'spending-controls',
      'spending-openSource',
      'spending-compute',
      'spending-release',
      'spending-focus',
      'spending-abroad',
      'spending-rules',
      'spending-initiative',
      'public-income',
      'private-income',
    ],
  },
  {
    name: 'Controls and build-out',
    mechanisms: [
      'export-controls',
      'late-controls',
      'ageing',
      'build-out',
      'regional-equity',
      'withheld-chips',
      'grey-routes',
      'lost-sales',
    ],
  },
  { name: 'Methods', mechanisms: ['own-research', 'open-source', 'scarcity', 'spillover', 'ideas-spread'] },
  { name: 'Energy, talent, chips', mechanisms: ['energy-built', 'energy-cap', 'talent', 'domestic-chips'] },
  { name: 'Capability', mechanisms: ['brute-force', 'better-methods', 'researchers', 'state-data', 'imitation'] },
  { name: 'Releases and the commons', mechanisms: ['openness', 'open-weights', 'commons-renewal'] },
  {
    name: 'Markets',
    mechanisms: [
      'closed-rents',
      'state-money',
      'industrial-policy',
      'market-shock',
      'market-mood',
      'capital-follows',
      'jevons',
    ],
  },
  {
    name: 'Trust and adoption',
    mechanisms: [
      'secrecy',
      'capacity-building',
      'coercion',
      'memory',
      'quality',
      'incumbency',
      'diplomacy',
      'alignment',
      'demands',
      'local-use',
      'trust-gate',
      'surveillance-exports',
    ],
  },
  {
    name: 'The world',
    mechanisms: [
      'controls-alarm',
      'diplomatic-tone',
      'calming',
      'signatures',
      'refusal',
      'rules-decay',
      'scaling-cost',
      'rules-cost',
      'social-healing',
    ],
  },
  { name: 'Initiatives', mechanisms: [], takes: 'initiatives' },
  { name: 'News', mechanisms: [], takes: 'events' },
  {
    name: 'The count',
    mechanisms: [
      'consent-returns',
      'public-mood',
      'grievance',
      'value-added',
      'score-lead',
      'score-prosperity',
      'score-influence',
      'score-resilience',
      'score-standing',
      'score-public-good',
    ],
  },
];
