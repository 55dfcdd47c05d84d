// 结局页面的文字：经过、转折、别的价值标准怎么说、下一局试什么、图片与打印。

import type { Words } from '../words.ts';

/** The words of the end. */
export const endWords: Words['endWords'] = {
  csv: '存为表格（CSV）',
  print: '打印',
  listComma: '、',
  between: '',
  story: '经过',
  governed: {
    person: (power) => `${power}由真人玩家执政。`,
    people: (power) => `班上的一个内阁治理${power}。`,
    doctrine: (power, doctrine) => `${power}由“${doctrine}”执政。`,
  },
  view: (lens, values) => `本局采用的世界观是“${lens}”，以“${values}”衡量成败。`,
  began: (label, us, cn) => `${label}，美国的开局是：${us}；中国的开局是：${cn}。`,
  ledThroughout: (power, points, label) => `每一回合都是${power}领先，最多时领先${points}分（${label}）。`,
  ledNever: '没有哪一回合分出过高下。',
  tookLead: (power, label) => `${power}（${label}）`,
  leadChanged: (first, times, taken) => `起初${first}领先；之后领先地位易手${times}次，依次是：${taken}。`,
  capability: (us, usEnd, cn, cnEnd) => `美国的能力从${us}到${usEnd}，中国的能力从${cn}到${cnEnd}。`,
  world: (commons, commonsEnd, tension, tensionEnd) =>
    `公共资源从${commons}变为${commonsEnd}，紧张程度从${tension}变为${tensionEnd}`,
  peak: (tension, label) => `，最高时是${tension}（${label}）。`,
  noPeak: '。',
  newsCount: (count) => (count === 0 ? '没有重大新闻。' : `重大新闻出现了${count}次。`),
  believed: (power, took, was, turns) =>
    took === was
      ? `作决定的${turns}次里，按对对手的估计，${power}有${took}次以为自己落后，实际上也正好是这么多次`
      : `作决定的${turns}次里，按对对手的估计，${power}有${took}次以为自己落后；实际上落后的有${was}次`,
  tookFor: (rival, percent, isHigh) =>
    percent === 0
      ? `；平均说来，它把${rival}的能力看得很准。`
      : `；平均说来，它把${rival}的能力看${isHigh ? '高' : '低'}了${percent}%。`,
  swing: (label, points, power, part) => `${label}的此消彼长最大：天平向${power}倾斜了${points}分，主要在“${part}”一项`,
  swingNews: (headlines) => `，当时的新闻是${headlines}。`,
  swingQuiet: '。',
  decidedBy: (label, power, choice) => `分量最重的单个决定是：${label}，${power}选择了${choice}。`,
  otherEndings: (tried, other) =>
    other === 0
      ? `在同样的运气下，把${tried}个决定逐一单独改动后重演，结局每次都不变。`
      : `在同样的运气下，把${tried}个决定逐一单独改动后重演，其中${other}个会让结局换一个名字。`,
  searching: '正在逐一改动每个决定，重演这一局……',
  searched: (done, of) => `已重演${done}局，共${of}局`,
  ruleIntro: '结局的名字怎么来：按顺序列出每条规则和本局的数字，最先成立的一条算数',
  ruleHeads: { ending: '结局', reads: '规则看什么', holds: '是否成立' },
  reads: {
    tension: '紧张程度',
    governance: '共同治理',
    commons: '使用公共资源的用户比例（各地区平均）',
    openness: '开放程度（两国平均）',
    usLead: '美国总分的领先',
    cnLead: '中国总分的领先',
  },
  atLeast: (what, value, bound) => `${what}：${value}（至少${bound}）`,
  atMost: (what, value, bound) => `${what}：${value}（至多${bound}）`,
  above: (what, value, bound) => `${what}：${value}（大于${bound}）`,
  yes: '是',
  no: '否',
  passedOver: '是，但前面的规则已先成立',
  turningIntro: (games) =>
    `每次只改动一个决定，在同样的运气下重演，其余决定照旧，一共重演了${games}局。下面这些决定对结果影响最大。`,
  turningNone: '没有哪一个决定单独就能改变结果。',
  chose: (choice, option) => `${choice}：${option}`,
  better: (to, from, power, points) => `如果不选“${from}”而选“${to}”，${power}相对对手会多得${points}分`,
  worse: (to, from, power, points) => `如果不选“${from}”而选“${to}”，${power}相对对手会少得${points}分`,
  totals: (us, cn) => `（美国${us}，中国${cn}）。`,
  endingWould: (ending) => `结局会是“${ending}”。`,
  endingSame: '结局不变。',
  otherEndingMark: '结局会不同',
  paidOff: '这一步走对了',
  costly: '这一步代价不小',
  through: (part) => `主要通过“${part}”起作用。就整局来看，差别最大的是：`,
  difference: (rule, amount, variable) => `${rule}：${variable} ${amount}`,
  ofPlace: (variable, place) => {
    // 名称以“对”开头时不加“的”；名称里已经有“的”时，地方写在括号里。
    if (variable.startsWith('对')) return `${place}${variable}`;
    return variable.includes('的') ? `${variable}（${place}）` : `${place}的${variable}`;
  },
  trimmed: (count) => `这样一来，之后有${count}个决定付不起，因此相应缩减。`,
  evidence: '背后的依据',
  swings: '天平摆动最大的回合',
  swingLine: (label, power, points, part) => `${label}：向${power}倾斜${points}分，主要在“${part}”一项`,
  valueSets: '换一种价值标准怎么说',
  valueIntro: '同一个最终局面，按每一种价值标准计分：',
  valueHeads: { values: '价值标准', ahead: '领先者', ending: '结局' },
  yours: '本局采用',
  aheadBy: (power, points) => `${power}领先${points}分`,
  level: '持平',
  winnerSame: (power) => `按每一种价值标准，都是${power}领先。`,
  winnerChanges: (others, power, own, now) =>
    `按${others}，领先的会是${power}；按${own}，领先的是${now}。以什么为重，决定了谁赢。`,
  nobody: '没有哪一方',
  tryNext: '下一局试试',
  tryNote: '这里所说的得失，只在这份运气下、其余决定照旧时成立；对手可能会另作应对。',
  hold: (choice, option) => `从一开始就坚持：${choice}，${option}`,
  holdWhy: (power, points) => `在这份运气下，${power}最后会多得${points}分。`,
  holdGo: '用同一个种子试试',
  meet: (doctrine) => `会一会还没交过手的政府：${doctrine}`,
  meetWhy: (us, cn) => `运气相同，你的决定也相同，面对它的结果会是：美国${us}，中国${cn}。`,
  meetGo: (doctrine) => `对阵${doctrine}`,
  chair: (power) => `同一个种子，换${power}来当家`,
  chairWhy: (label, power, from, to, points) =>
    `${label}，${power}选了“${from}”；选“${to}”本可以多得${points}分。换作是你，看得出来吗？`,
  chairPlain: (power) => `单改任何一个决定都帮不了${power}。找出一整套更好的办法吧。`,
  chairGo: (power) => `用这个种子当${power}`,
  picture: '结果图片',
  pictureText: (ending, us, cn, seed) =>
    `结果卡片：${ending}。美国${us}，中国${cn}。种子${seed}。附有双方总分的走势图。`,
  pictureSave: '保存图片',
  pictureShare: '分享图片……',
  pictureFailed: '这个浏览器无法生成图片。',
  cardTotals: '按本局价值标准计算的总分',
  cardFoot: (address, hash) => `核对地址：${address} · 指纹 ${hash}`,
  cardStill: (played, of) => `已进行${played}回合，共${of}回合`,
  cardAbout: (scenario, lens, seed) => `${scenario} · ${lens} · 种子 ${seed}`,
  printed: (scenario, lens, values, seed, hash) =>
    `剧本：${scenario}。世界观：${lens}。价值标准：${values}。种子：${seed}。指纹：${hash}。`,
  printedLink: '打开本局的链接：',
};
