// 页面本身的文字。

import type { Words } from '../words.ts';

/** 页面关于自己所说的一切。 */
export const page: Words['page'] = {
  title: '芯片与公共资源',
  comma: '，',
  colon: '：',
  stop: '。',
  semicolon: '；',
  aside: (text) => `（${text}）`,
  percent: (figure) => `${figure}%`,
  strap: '从DeepSeek冲击到2030年，两国政府各自执掌人工智能之争；结果为什么是这样，人人都看得明白。',
  minutes: '约十分钟。不用注册，不用安装，任何内容都不会离开这台设备。',
  skip: '跳到游戏',
  theme: { label: '外观', system: '自动', light: '浅色', dark: '深色' },
  tongue: { label: '语言', system: '自动', en: 'English', zh: '中文' },
  help: '怎么玩',
  lab: '实验室',
  model: '模型',
  toLab: {
    title: '实验室',
    text: '同样的运气下比较两种策略，一两秒就能算完很多局；还有可供辩论的辩题，正反两方各有论据。',
    go: '打开实验室',
  },
  toModel: {
    title: '摊开来看模型',
    text: '每条规则、每个数、每处来源，能搜索也能改动；是假设的都写明是假设。',
    go: '打开模型',
  },
  close: '关闭',
  evidence: '依据',
  assumption: '假设',
  setBy: (scenario) => `假设：由情景“${scenario}”设定`,
  lines: (lines, section) => {
    const found = `文章第${lines.replaceAll(', ', '、').replaceAll('-', '–')}行`;
    return section ? `${found} · ${section}` : found;
  },
};

/** 钱怎样计：单位，十亿美元（模型用的单位）合多少个这样的单位，以及数字与单位怎样连写。 */
export const money: Words['money'] = {
  unit: '亿美元',
  perBillion: 10,
  counted: (figure, unit) => (unit.startsWith('亿') ? `${figure}${unit}` : `${figure} ${unit}`),
};

/** 开始页。 */
export const startPage: Words['startPage'] = {
  continue: '继续一局游戏',
  ended: '已结束，可再看一遍',
  forget: '移除',
  side: '你领导哪国政府？',
  sideNote: {
    us: '算力和资本充裕，能源建设较慢，惯用封闭模型。',
    cn: '方法领先，芯片不足，擅长有管理的开放。',
  },
  morePlayers: '不奉行固定路线的对手',
  morePlayersNote: '一个以牙还牙、以礼还礼，三个会往前推算，一个掷骰子。',
  opponent: '对方由谁执政？',
  more: '剧本、视角、价值标准和种子',
  scenario: '剧本',
  lens: '视角：按谁的世界观运转',
  values: '价值标准：以什么衡量成败',
  yours: '你自己的',
  seed: '种子：这一局的运气',
  seedNote: '同一个种子就是同样的运气，与任何人的决定无关。填什么文字都可以。',
  newSeed: '换一个种子',
  play: '开始',
  classroom: {
    title: '课堂',
    time: '一节课，2到60名学生',
    text: '两个内阁在手机或电脑上决定，每人负责一部分；老师用投影带领全班。',
    join: '用代码加入',
    open: '老师开设房间',
  },
  weights: '各项的权重',
  noSeed: '种子是空的；请填1到200个字符。',
  longSeed: (found) => `种子有${found}个字符；最多200个。`,
  footer: '取材于2025年2月发表的一篇文章。每个数字都注明出自哪一段，或写明“假设”。',
};

/** 游戏页。 */
export const gamePage: Words['gamePage'] = {
  turn: (label, n, of, halfYears) =>
    halfYears === 1 ? `${label} · 第${n}个半年，共${of}个` : `${label} · 第${n}年，共${of}年`,
  you: '你',
  estimate: '估计',
  who: (own, rival, doctrine) => `你：${own} · 对手：${rival}（${doctrine}）`,
  map: '太平洋地图',
  mapText: '地图上有两国的算力、芯片的流向、公共资源，以及各地区采用的技术体系。图上的每个数字都在表格里。',
  mapMissing: '这台设备画不出地图。图上的一切都在下面的数字里。',
  scoreboard: '当前局面',
  open: (name) => `${name}，打开原因：`,
  notKept: '这个浏览器不能保存游戏。请不要关闭本页，或者记下分享链接。',
  steps: { brief: '简报', decide: '决定', reveal: '揭晓', resolve: '推演', explain: '解释' },
  stepsName: '回合的步骤',
  world: '世界',
  commons: '公共资源',
  total: '目前得分',
  totalNote: '按你的价值标准',
};

/** 回合的五个时刻。 */
export const moments: Words['moments'] = {
  brief: {
    exposed: '已曝光',
    first: (power) => `你领导${power}`,
    later: (label) => `${label}之前`,
    mandate: '每个回合，你和对手同时、秘密地各作一次决定。资金和政治资本都有限。终局时看这几项：',
    lens: '这一局的世界观',
    rival: '你对对手的了解',
    rivalFirst: '你还没见过这个政府出手。它自称的路线是：',
    rivalUnknown: '你还没有看到这个政府的任何举动。',
    rivalLast: '上一次它选择了：',
    hidden: '它的算力、效率和能力都是估计，可能有误。',
    news: '新闻',
    noNews: '平静时期，没有重大新闻。',
    go: '去做决定',
  },
  decide: {
    title: (label) => `决定：${label}`,
    great: '三项重大抉择',
    small: '四项辅助选择',
    price: (parts) => (parts ? `花费：${parts}。` : '不需要花费。'),
    and: '，',
    freeMark: '免费',
    moneyMark: (amount) => `${amount}亿美元`,
    consentMark: (amount) => `◆${amount}`,
    consentSpoken: '政治资本',
    moneyStock: (spends, has) => `${spends} / ${has}亿美元`,
    consentStock: (spends, has) => `◆ ${spends} / ${has}`,
    money: (amount) => `${amount}亿美元`,
    consent: (amount) => `${amount}点政治资本`,
    now: '现行',
    cannot: {
      money: (needed, has, short) => `这个方案要花${needed}亿美元，而你有${has}：请把某一项调低，省出${short}亿美元。`,
      politicalCapital: (needed, has, short) => `这个方案需要${needed}点政治资本，而你有${has}点：还要省出${short}点。`,
      hand: '这项举措已经不在你手里：请另选一项，或者一项都不选。',
    },
    initiative: '举措',
    initiativeQuestion: '愿意的话，从手里打出一张牌。每张只能用一次；整手都不打，就会失去最旧的一张。',
    initiativeEvidence: '这些牌的依据',
    noInitiative: '不用举措',
    noInitiativeNote: '留着资金和政治资本。',
    makePayable: '改到付得起',
    undisclosed: '未公开的举措',
    lasts: (halfYears) => `作用持续${halfYears}个半年。`,
    secret: '秘密进行，直到作用结束或被曝光。',
    commit: '提交',
    commitNote: '揭晓之前保密。提交后不能反悔。',
    deciding: '对手正在决定……',
    decidingNote: '对手一决定，你的方案就会提交。现在改动方案，则什么也不会提交。',
    why: '为什么？看依据',
  },
  reveal: {
    title: (label) => `${label}：双方都已决定`,
    choice: '决定',
    go: '看看会发生什么',
    changed: '有变化',
  },
  resolve: {
    title: (label) => `${label}：正在发生`,
    skip: '跳过',
    again: '再放一遍',
    pause: '暂停',
    on: '继续',
    pace: '速度',
    paces: { slow: '慢', normal: '正常', fast: '快' },
    go: '为什么会这样',
    quiet: '你看得到的部分没有变化。',
    smaller: (n) => `另有${n}项较小的变化`,
    back: '退一步',
    forward: '进一步',
    slower: '慢一点',
    faster: '快一点',
    progress: (at, of, name) => `第 ${at} 个阶段，共 ${of} 个：${name}。`,
  },
  explain: {
    title: (label) => `${label}：什么变了，为什么`,
    intro: '按一个数字，就会展开合成它的各项原因。',
    because: '主要是',
    nothing: '没有变化',
    score: (own, ownChange, rival, rivalsScore, rivalChange) =>
      `你的得分现在是${own}；${rival}是${rivalsScore}。其中确切知道的部分，你变了${ownChange}，${rival}变了${rivalChange}；其余是领先，取决于你对对方的估计。`,
    charts: '到目前为止的经过',
    next: '下一回合',
    end: '看看结局',
  },
};

/** 打开一个数字的对话框。 */
export const ledgerWords: Words['ledgerWords'] = {
  before: '之前',
  after: '之后',
  cause: '原因',
  amount: '数额',
  halfYear: '回合',
  exact: '各项原因相加，与变化分毫不差；这里显示的是四舍五入后的数字。',
  estimate: (low, high) => `这是估计：真实数字在${low}与${high}之间。它的原因要到终局才公开。`,
  start: (value) => `${value}。这是剧本设定的起点。`,
  none: '这一回合没有什么改变它。',
  equation: '算式',
  numbers: '用到的数字',
  bookkeeping: '游戏的记账规则：对现实世界不作任何断言。',
  range: (low, high) => `可以在${low}到${high}之间`,
  lens: '由视角设定',
  event: '新闻',
  initiative: '举措',
  cardNote: '它的大小是游戏的假设。',
  drivers: '这个数字由别的数字组成。打开看看它由什么组成：',
  driver: (name, from, to) => `${name}：${from} → ${to}`,
  chance: '它发生的机会取决于当时的局面，是否发生由种子抽定；机会和大小都是假设。',
};

/** 结局页。 */
export const endPage: Words['endPage'] = {
  won: { us: '美国最终领先', cn: '中国最终领先', none: '双方不分高下' },
  onPaper: '只是纸面上：',
  asked: '这个剧本问的是',
  reached: '结果确实如此。',
  notReached: '结果并非如此。',
  score: '双方得分的构成',
  part: '部分',
  weight: '权重',
  total: '总分',
  publicGood: '公共利益（双方共享）',
  turning: '转折点',
  decided: (choice, option) => `${choice}“${option}”`,
  leads: (who, parts) => `${who}在${parts}上领先。`,
  again: '用同一个种子再来一局',
  other: '换到另一方',
  share: '分享',
  save: '保存记录',
  new: '新游戏',
  truth: '游戏结束了，现在每个数字都是确切的。按任何一个，看看它的原因。',
  rule: '决定这个结局的规则',
  rules: {
    crisis: '紧张程度达到或超过临界点。',
    'governed-co-operation': '共同治理程度高，紧张程度低。',
    'open-commons': '世界上很大一部分用户使用公共资源。',
    'two-closed-stacks': '两国都封闭，彼此关系紧张。',
    'us-primacy': '其他规则都不成立，而美国的总分更高。',
    'chinese-primacy': '其他规则都不成立，而中国的总分更高。',
  },
  charts: '全部经过',
  seed: '种子',
};

/** 分享，以及打开别人分享的游戏。 */
export const sharing: Words['sharing'] = {
  title: '分享这局游戏',
  note: '链接里就是整局游戏：谁打开都会看到同样的数字，也可以自己核对。',
  copy: '复制链接',
  copied: '已复制。',
  byHand: '这个浏览器不让网页复制。链接已经选中：请按Ctrl+C，或长按。',
  opened: '别人分享的游戏',
  verified: (hash) => `在这里重演一遍，得到同样的指纹：${hash}。`,
  ongoing: (played, of) => `已进行${played}个回合，共${of}个。`,
  cannot: '这局游戏打不开',
  toStart: '去开始页',
};

/** 为什么一局游戏不能继续。 */
export const refusals: Words['refusals'] = {
  of: (code, at, message) => {
    const known: Readonly<Record<string, string>> = {
      damaged: '它不完整，或者被改动过；只接受从头到尾复制的链接，或由本页保存的存档。',
      'other-link-version': '这个链接出自游戏的另一个版本；只接受本版本写出的链接。',
      'other-rules': '这份记录是按另一个版本的规则玩的；只接受本版本规则下的记录。',
      differs: '这份记录重放出来的结果，与随附的校验值不一致；只接受没有改动过的记录。',
      unpaid: '记录里有一项决定超出了当时的资金或政治资本；只接受付得起的决定。',
      'not-held': '记录里打出了一张当时不在手里的牌；只接受那一回合手里的牌。',
      'not-yaml': `${at.replace(/^line (\d+)$/, '第$1行').replace('the whole', '整个文件')}无法作为 YAML 读取；只接受有效的 YAML 或 JSON。`,
      'own-taken': '你已经保存了另一个同名的文件；只接受还没有用过的名称。',
      'own-too-large': '文件太大，不像一个剧本或视角。',
      'own-full': '这个浏览器没有空间保存它了；请先移除一些。',
    };
    const field = at === '' ? '' : `“${at}”`;
    return known[code] ?? `${field}这一处的内容不符合要求。详情为英文：${message}`;
  },
  load: '游戏的一部分没有加载成功；这需要网络连接正常，请在联网后重新加载。',
  gone: '这个浏览器里没有保存这局游戏。用分享链接可以把它从一个浏览器带到另一个。',
  doctrine: (found, side) => `存档写明${side}政府奉行“${found}”；只接受开始页上列出的路线。`,
};

/** 怎样读地图。 */
export const mapKey: Words['mapKey'] = {
  title: '怎样读这张地图',
  rows: [
    ['● 亮点', '算力：实心点在运行，空心圈缺能源，虚线圈正在建设。'],
    ['▪ 北面的弧线', '从美国运往中国的芯片。管制会使这股流量变细。'],
    ['◆ 南面的弧线', '从中国运往美国的矿产和零件。'],
    ['▫ 经过东南亚', '灰色渠道：虽被扣住、仍然流入的部分。'],
    ['✦ 正中', '公共资源，有线连着每一个贡献者和使用者。'],
    [
      '斜线、圆点、网格',
      '一个地区采用什么：斜线是美国技术体系，圆点是中国技术体系，网格是公共资源。柱条表示各占多少。',
    ],
    ['▸ 在线上', '这个阶段里，有人在向公共资源贡献，或从中取用。'],
    ['大国身上的圆环', '新亮点周围收拢，失去的亮点周围散开；方法进步时一圈圈荡开。'],
    ['大洋上的圆环', '紧张程度：环越多、越红，离临界点越近。'],
  ],
};

/** 帮助。 */
export const help: Words['help'] = {
  title: '怎么玩',
  steps: [
    '读简报：发生了什么，你对对手知道多少。它隐藏的数字只是估计。',
    '做决定：三项重大抉择（出口管制、开源投资、算力扩张），四项辅助选择，愿意的话再打出一项举措。每一项都标明价格，付不起的不能提交。',
    '提交。对手同时决定，看不到你的选择；然后双方一同揭晓。',
    '一个阶段一个阶段地看结果，打开任何数字都能看到它的原因。',
    '最后一个回合之后，世界会得到一个名字，双方的得分也全部公开。',
  ],
  why: '为什么结果是这样？',
  whyText:
    '这台机器里没有藏着什么。每一处变化都记在引起它的规则名下，各项相加分毫不差。每条规则都列出算式、数字，以及文章中作为依据的段落，或者写明是假设。运气在第一回合之前就由种子抽定，任何决定都改变不了。',
  fair: '一篇文章，多种声音',
  fairText:
    '规则出自一篇文章，而文章里的人看法并不一致。视角让其中一种声音说了算：在开始页换一个视角，看看有什么不同。',
  together: '还能怎么用',
  togetherText:
    '课堂：老师开一个房间，学生凭代码加入，按角色坐进内阁；这需要“npm start”运行的服务器。实验室：同样的运气下比较两种策略，并有辩论用的辩题。回放：任何一局都能重看，并从任一回合另走一条路。模型：每条规则、每个数字都能查找和试验。',
  glossary: '词语',
};

/** 得分各部分的短名称。 */
export const scoreParts: Words['scoreParts'] = {
  lead: '能力领先',
  prosperity: '繁荣',
  influence: '海外影响力',
  resilience: '韧性',
  standing: '声望',
  publicGood: '公共利益',
};

/** 图表。 */
export const chartWords: Words['chartWords'] = {
  table: '这张图背后的数字',
  picture: (title) => `图片：${title}`,
  numbers: (title) => `数据：${title}`,
  low: '下限',
  high: '上限',
  halfYear: '回合',
  start: '开局',
  commons: '公共资源',
  tension: '紧张程度',
  governance: '共同治理',
  points: '分',
  adoption: '谁在用什么（四个地区平均）',
  users: '用户的百分比',
};
