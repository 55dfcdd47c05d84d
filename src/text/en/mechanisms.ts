// The words of the rules: what each is called, the claim, and its equation in words. The claims that rest on the
// article carry evidence ids in the model; everything else says that it is book-keeping or an assumption.

/** The words of one rule. */
export interface MechanismText {
  readonly name: string;
  readonly claim: string;
  readonly equation: string;
}

function spent(what: string): MechanismText {
  return {
    name: `Spent on ${what}`,
    claim: 'What was decided is paid, at the price that was shown.',
    equation: `money and political capital − price of ${what}`,
  };
}

/** The rules in words, by mechanism id. */
export const mechanisms: Readonly<Record<string, MechanismText>> = {
  'spending-controls': spent('controls'),
  'spending-openSource': spent('open source'),
  'spending-compute': spent('compute'),
  'spending-release': spent('release'),
  'spending-focus': spent('research'),
  'spending-abroad': spent('work abroad'),
  'spending-rules': spent('rules at home'),
  'spending-initiative': spent('an initiative'),
  'public-income': { name: 'Public money', claim: 'The state’s own money for AI.', equation: 'money + public income' },
  'private-income': {
    name: 'Private money',
    claim: 'Private capital adds to public choices while markets are confident.',
    equation: 'money + share × private capital × confidence ÷ 100',
  },
  'export-controls': {
    name: 'Controls take force',
    claim: 'Controls stand at the level that was decided.',
    equation: 'controls = decided level',
  },
  'late-controls': {
    name: 'Too late',
    claim: 'Know-how that could be withheld leaks away before controls come.',
    equation: 'know-how abroad + pace × what is still held × (1 − hold × controls ÷ 4)',
  },
  ageing: { name: 'Ageing', claim: 'Chips wear out and fall behind.', equation: 'compute − ageing × compute' },
  'build-out': {
    name: 'Build-out arrives',
    claim: 'Data centres are ordered, take time, and arrive.',
    equation: 'compute + arriving share × under construction × (1 + luck)',
  },
  'regional-equity': {
    name: 'Built for the regions',
    claim: 'Part of a build-out is placed to even out regions: it eases life there more than it moves the frontier.',
    equation:
      'under construction − regional share × (1 − use for the frontier) × level × compute per level; social cost − relief × regional share × level',
  },
  'withheld-chips': {
    name: 'Withheld by the rival',
    claim:
      'Controls keep away the part of a build-out that can neither be made at home nor with know-how that got out.',
    equation: 'compute − grip × rival’s controls ÷ 4 × (1 − home-made) × (1 − know-how abroad) × arriving',
  },
  'grey-routes': {
    name: 'Grey routes',
    claim: 'Part of what is withheld arrives through third countries.',
    equation: 'compute + leakage × trust in Asia ÷ 50 × withheld',
  },
  'lost-sales': {
    name: 'Lost sales',
    claim: 'Who withholds also loses customers.',
    equation: 'private capital − lost sales × controls ÷ 4',
  },
  'own-research': {
    name: 'Own research',
    claim: 'Researchers find better methods, faster when money goes there, and with luck.',
    equation: 'efficiency + (pace + focus) × talent ÷ 100 × (1 + luck)',
  },
  'open-source': {
    name: 'Open-source investment',
    claim: 'Open source scales innovation faster at home, and feeds a commons that everybody draws on.',
    equation: 'efficiency + gain × level × (1 + openness) ÷ 2, less under strict rules',
  },
  scarcity: {
    name: 'Scarcity breeds efficiency',
    claim: 'Who cannot buy chips must do more with fewer.',
    equation: 'efficiency + gain × scarcity × talent ÷ 100 × (1 + ingenuity × (open-source level − 2) ÷ 2)',
  },
  spillover: {
    name: 'Spillover from the commons',
    claim: 'Openness feeds both sides; tension closes a power off from what its rival gave.',
    equation: 'efficiency + spillover × commons within reach ÷ 100 × talent ÷ 100',
  },
  'ideas-spread': {
    name: 'Ideas spread',
    claim: 'Ideas cannot be withheld as chips can: whoever is behind in method learns.',
    equation: 'efficiency + flow × gap to the rival’s efficiency',
  },
  'energy-built': {
    name: 'Energy built',
    claim: 'Grids grow, faster when research money goes there.',
    equation: 'energy + growth + focus',
  },
  'energy-cap': {
    name: 'Compute that can run',
    claim: 'Compute without energy does nothing; better methods widen the cap.',
    equation: 'usable compute = smaller of compute and energy × (1 + relief × (efficiency − 1))',
  },
  talent: {
    name: 'Talent',
    claim: 'Talent grows with education, comes to open ecosystems and leaves strict ones.',
    equation: 'talent + growth + focus + reach × (openness − ½) − loss under strict rules',
  },
  'domestic-chips': {
    name: 'Substitution',
    claim: 'A power that is cut off makes its own.',
    equation: 'home-made + (pace + focus + forced × scarcity) × what is not yet home-made',
  },
  'brute-force': {
    name: 'Brute force',
    claim: 'More compute trains stronger models, with diminishing returns.',
    equation: 'capability + pace × weight × √(usable compute ÷ 100) × (1 + luck)',
  },
  'better-methods': {
    name: 'Better methods',
    claim: 'Efficiency multiplies what compute can do.',
    equation: 'capability + pace × weight × √(usable compute ÷ 100) × (√efficiency − 1)',
  },
  researchers: {
    name: 'Researchers',
    claim: 'Talent above the mark of 2025 adds to capability.',
    equation: 'capability + pace × weight × (talent ÷ 100 − 1)',
  },
  'state-data': {
    name: 'Data of strict rule',
    claim: 'Data gathered by strict rule carry over into commercial AI.',
    equation: 'capability + gain under strict rules',
  },
  imitation: {
    name: 'Imitation',
    claim: 'A follower learns from the leader, the more the leader publishes.',
    equation: 'capability + share × gap × (1 + rival’s openness)',
  },
  openness: {
    name: 'Openness drifts',
    claim: 'An ecosystem becomes, slowly, as open as its releases; strict rules hold it back.',
    equation: 'openness + pace × (target of the release − openness)',
  },
  'open-weights': {
    name: 'Open weights',
    claim: 'Published models become part of the commons.',
    equation: 'commons + gift of the release × capability ÷ 100',
  },
  'commons-renewal': {
    name: 'Renewal of the commons',
    claim: 'Others add to the commons, and old work grows stale.',
    equation: 'commons + others’ gift − fading × commons',
  },
  'closed-rents': {
    name: 'Closed rents',
    claim: 'What others cannot download they must rent.',
    equation: 'private capital + rents × own share of capability, none if open',
  },
  'state-money': {
    name: 'State money matures',
    claim: 'State money draws in private money, after two half-years.',
    equation: 'private capital + crowding-in × matured state money',
  },
  'industrial-policy': {
    name: 'A flexible field',
    claim: 'Policy that leaves champions and self-sufficiency for a collaborative field draws in more firms.',
    equation: 'private capital + draw × level of open source, unless research money goes to chips',
  },
  'market-shock': {
    name: 'Market shock',
    claim: 'A rival’s efficiency jump shakes markets at once.',
    equation: 'confidence − shock × jump beyond the usual',
  },
  'market-mood': {
    name: 'Market mood',
    claim: 'Confidence heals, and moves with luck.',
    equation: 'confidence + healing × (rest − confidence) + luck',
  },
  'capital-follows': {
    name: 'Capital follows confidence',
    claim: 'Investors come with good moods and leave with bad ones.',
    equation: 'private capital × (growth + pace × (confidence − rest) ÷ 100)',
  },
  jevons: {
    name: 'The Jevons bet',
    claim:
      'Cheaper computing calls up demand for more of it. Disputed: some voices bet on it, the author calls it outdated.',
    equation: 'under construction + response × own efficiency gain × compute ÷ 100',
  },
  secrecy: {
    name: 'Secrecy costs trust',
    claim: 'Secrecy and censorship cost trust where privacy and speech are valued.',
    equation: 'trust − privacy weight × (rules + secrecy × (1 − openness))',
  },
  'capacity-building': {
    name: 'Capacity-building',
    claim: 'Help and shared rules earn trust, most of all in the south.',
    equation: 'trust + building × need, or + co-governing',
  },
  coercion: {
    name: 'Coercion',
    claim: 'Harsh controls and contests wear trust down.',
    equation: 'trust − cost × controls above 2 − cost of contesting',
  },
  memory: {
    name: 'Memory fades',
    claim: 'Trust drifts back to the middle.',
    equation: 'trust + healing × (50 − trust)',
  },
  quality: {
    name: 'Better models win users',
    claim: 'The stronger stack draws users; closed release slows it.',
    equation: 'moves pull × own share of capability × access of everybody else',
  },
  incumbency: {
    name: 'Habit',
    claim: 'Incumbents keep users by habit, which closedness wears out.',
    equation: 'moves habit × openness of everybody else',
  },
  diplomacy: {
    name: 'Pressure',
    claim: 'Contesting wins some users.',
    equation: 'moves pull of everybody else, if contesting',
  },
  demands: {
    name: 'Demands',
    claim: 'Whoever does what a bloc has asked for wins users there.',
    equation: 'moves pull (× front page) of everybody else, if the demand is met',
  },
  alignment: {
    name: 'Alignment',
    claim: 'Openness and capacity-building win alignment abroad, together more than apart.',
    equation: 'moves need × (open + building + both together) of everybody else',
  },
  'local-use': {
    name: 'Run it locally',
    claim: 'A larger commons is easier to run on one’s own machines.',
    equation: 'moves pull × commons ÷ (commons + 100) of everybody else',
  },
  'trust-gate': {
    name: 'The trust gate',
    claim: 'Where trust is missing, users leave.',
    equation: 'moves gate × privacy weight × missing trust away',
  },
  'surveillance-exports': {
    name: 'Exported surveillance',
    claim: 'Systems made to watch people at home are sold abroad: income and influence, against trust and rights.',
    equation:
      'while rules are strict and the power does not co-govern: private capital + sales × own share in the south; users in the south + pull; trust in Europe − distrust; social cost + cost',
  },
  'controls-alarm': {
    name: 'Controls alarm',
    claim: 'Controls in force feed tension: the security reflex.',
    equation: 'tension + cost × controls of each power',
  },
  'diplomatic-tone': {
    name: 'Diplomatic tone',
    claim: 'Contests feed tension, offers of shared rules calm it.',
    equation: 'tension + contests − co-governing',
  },
  calming: {
    name: 'Calming',
    claim: 'Tension drifts back to its rest.',
    equation: 'tension + pace × (rest − tension)',
  },
  signatures: {
    name: 'Signatures',
    claim: 'Two signatures count for far more than one.',
    equation: 'governance + both, or + one',
  },
  refusal: {
    name: 'A refusal',
    claim: 'An offer that the other side contests costs shared rules their force.',
    equation: 'governance − refusal',
  },
  'rules-decay': {
    name: 'Unused rules fade',
    claim: 'Rules that nobody renews lose force.',
    equation: 'governance − decay × governance',
  },
  'scaling-cost': {
    name: 'The price of scaling',
    claim: 'Scaling leans on hidden labour, land and water, on both sides.',
    equation: 'social cost + cost × compute level',
  },
  'rules-cost': {
    name: 'Rules at home',
    claim: 'Deregulation brings incidents, strictness censorship; balanced rules take care.',
    equation: 'social cost + cost of the rules',
  },
  'social-healing': {
    name: 'Healing',
    claim: 'Social cost heals slowly.',
    equation: 'social cost − share × social cost',
  },
  'consent-returns': {
    name: 'Consent returns',
    claim: 'A government earns some consent by governing.',
    equation: 'political capital + income',
  },
  'public-mood': {
    name: 'Public mood',
    claim: 'Good markets lend consent, bad ones take it.',
    equation: 'political capital + mood × (confidence − 50) ÷ 100',
  },
  grievance: {
    name: 'Grievance',
    claim: 'Part of the hidden price of scaling comes out as protest.',
    equation: 'political capital − grievance × social cost ÷ 100',
  },
  'value-added': {
    name: 'What AI adds',
    claim: 'Each power makes its share of what AI adds to the world economy.',
    equation: 'value + world’s value × share of capability × (home + abroad × adoption)',
  },
  'score-lead': {
    name: 'Score: lead',
    claim: 'Being ahead in capability.',
    equation: '50 + scale × (own − rival’s) ÷ (own + rival’s)',
  },
  'score-prosperity': {
    name: 'Score: prosperity',
    claim: 'Own share of what AI adds.',
    equation: '100 × own value ÷ (own value + scale × world’s value), with a head start for both',
  },
  'score-influence': {
    name: 'Score: influence',
    claim: 'Who runs one’s stack, and a part for the commons one built.',
    equation: '100 × mean over blocs of (own stack + credit × own part × commons)',
  },
  'score-resilience': {
    name: 'Score: resilience',
    claim: 'Chips at home, energy in hand, social peace.',
    equation: '100 × mean of the three',
  },
  'score-standing': {
    name: 'Score: standing',
    claim: 'Trust abroad less social cost.',
    equation: 'mean trust − weight × social cost',
  },
  'score-public-good': {
    name: 'Score: public good',
    claim: 'A large commons, in use, under rules, in calm.',
    equation: 'mean of the four',
  },
  limit: {
    name: 'A limit held',
    claim: 'A variable stays within its published range.',
    equation: 'back to the end of the range',
  },
};
