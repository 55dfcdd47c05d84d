// “一节课”和“竞赛与峰会”不同于“冲击之后”的数字的出处。

/** 两个剧本自己的数字的出处，按英文原句。 */
export const scenarioSources: Readonly<Record<string, string>> = {
  'assumption: the 88 of after-the-shock and one more half-year of income, 34 + 0.61 x 85 x 0.56 = 63, because a year is paid for at its start':
    '假设：“冲击之后”的880，再加半年的收入340 + 0.61 × 850 × 0.56 = 630，因为一年的花费在年初就要付',
  'assumption: the 30 of after-the-shock and one more half-year of income, 13 + 0.61 x 25 x 0.58 = 21.8, because a year is paid for at its start':
    '假设：“冲击之后”的300，再加半年的收入130 + 0.61 × 250 × 0.58 = 218，因为一年的花费在年初就要付',
  'assumption: the 45 of after-the-shock and the 12 that come back in a half-year, because a year is paid for at its start':
    '假设：“冲击之后”的45，再加半年恢复的12，因为一年的花费在年初就要付',
  'assumption: a little more than in after-the-shock, the same for both powers, for a summit draws attention to the subject':
    '假设：比“冲击之后”略多，两国相同，因为峰会使人们关注这个话题',
  'M17, F14: what was stockpiled before the controls tightened; eight points above after-the-shock are an assumption':
    'M17、F14：管制收紧之前囤积的部分；比“冲击之后”多八点是假设',
  'M17: sweeping controls have hurried substitution; ten points above after-the-shock are an assumption':
    'M17：全面的管制加快了替代；比“冲击之后”多十点是假设',
  'M24, V5: stricter controls are the security reflex; that they are already sweeping is an assumption of this scenario':
    'M24、V5：更严的管制是安全上的本能反应；管制已经全面收紧，是这个剧本的假设',
  'M17: pressure on supply chains answers containment; one level under the US is an assumption of this scenario':
    'M17：以供应链施压回应遏制；比美国低一档，是这个剧本的假设',
  'F15: the US refused in Paris; six points under after-the-shock are an assumption':
    'F15：美国在巴黎拒绝签字；比“冲击之后”低六点是假设',
  'F15, M19: the US refused in Paris; three points under after-the-shock are an assumption':
    'F15、M19：美国在巴黎拒绝签字；比“冲击之后”低三点是假设',
  'F15: China signed in Paris; three points above after-the-shock are an assumption':
    'F15：中国在巴黎签字；比“冲击之后”高三点是假设',
  'F15, M23: China signed in Paris; three points above after-the-shock are an assumption':
    'F15、M23：中国在巴黎签字；比“冲击之后”高三点是假设',
  'F15, M24: one power signs and the other refuses while stricter controls are weighed; the points are an assumption, eight short of a crisis':
    'F15、M24：一国签字，另一国拒绝，同时还在考虑更严的管制；点数是假设，离危机还差八点',
  'F15: 61 countries have just signed, without the US; eight points above after-the-shock are an assumption':
    'F15：61个国家刚刚签字，美国没有；比“冲击之后”高八点是假设',
  'M24: stricter controls are the security reflex; the size is an assumption: sweeping controls on both sides alone would keep tension a little above where it starts':
    'M24：更严的管制是安全上的本能反应；大小是假设：单是双方的全面管制，就使紧张程度保持在略高于开局的水平',
  'M24, V10: an unchecked contest; the size is an assumption: behind the controls of the start, two that contest reach a crisis within a year or so':
    'M24、V10：没有约束的争夺；大小是假设：有了开局时的管制，两国再相互争夺，大约一年之内就会走到危机',
  'M23, V10: where tension is high, every sign counts more; the size is an assumption, over a third more than a contest adds':
    'M23、V10：局势越紧张，每个信号的分量越重；大小是假设，比争夺所加剧的多三分之一以上',
  'assumption: about an eighth of the distance to rest in a half-year, since at a high tension both governments have most to lose':
    '假设：半年里约走完到常态距离的八分之一，因为紧张程度高时，两国政府可能失去的最多',
  'assumption: about half of the tension of the start, so that calm is possible and takes years':
    '假设：约为开局紧张程度的一半，所以平静可以达到，但要好几年',
  'M23: two signatures count for far more than one; the size is an assumption: one half-year of them just reaches the mark of common rules, and a second makes it safe for a while':
    'M23：两方签字的分量远大于一方；大小是假设：签字半年恰好达到共同规则那条线，再有半年就能稳住一段时间',
  'F15, M23: a declaration without the US is not nothing; under half of what both together add is an assumption':
    'F15、M23：没有美国的宣言并非毫无意义；不到两方一起所增的一半是假设',
  'F15: the refusal in Paris; that it takes about as much as the one signature gives is an assumption':
    'F15：巴黎的那次拒绝；它减去的与一方签字带来的大致相同，是假设',
  'F15: what 61 countries have signed does not fade as fast as rules that nobody keeps count of; three in a hundred a half-year is an assumption':
    'F15：61个国家签署的规则，不像无人记录的规则那样快失效；每半年百分之三是假设',
  'F13: 15,700 by 2030; where the gain grows as in after-the-shock, the first eight of twelve half-years bring 15700 x 72 / 156 = 7246':
    'F13：到2030年为157,000；增值像“冲击之后”那样增长时，十二个半年中的前八个带来157000 × 72 ÷ 156，约72460',
  'assumption: a convention, in the proportion of after-the-shock to the value of the world':
    '假设：这是约定，与世界增值的比例同“冲击之后”一样',
  'assumption: more happens where everyone watches, summits and incidents alike; the article tells what can happen, never how often':
    '假设：人人注视的地方发生的事更多，峰会和事故都是如此；文章说会发生什么，从不说多久发生一次',
  'assumption: twice what is written beside each event, since at a high tension each incident weighs more and each summit is more awaited':
    '假设：取各个事件旁边所写的两倍，因为紧张程度高时，每次事故分量更重，每次峰会也更受期待',
  'M24: eight points above the start; a convention of the game, and an assumption':
    'M24：比开局高八点；这是游戏的约定，也是假设',
  'M23: rules that both have signed; a convention of the game, lower than in after-the-shock since there are four years for it and not six, which is an assumption':
    'M23：双方都签署的规则；这是游戏的约定，比“冲击之后”低，因为只有四年而不是六年，这是假设',
  'M23: little tension beside the 62 of the start; a convention of the game, and an assumption':
    'M23：与开局的62相比不算紧张；这是游戏的约定，也是假设',
  'M25: AI as a public good; over two fifths more than the commons has at the start; a convention of the game, lower than in after-the-shock for the shorter time, which is an assumption':
    'M25：人工智能作为公共产品；比开局时公共资源的份额多五分之二以上；这是游戏的约定，因时间较短而比“冲击之后”低，这是假设',
};
