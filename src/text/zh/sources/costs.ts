// 价格、收入和政治资本的出处。

/** 价格和收入的出处，按英文原句。 */
export const costSources: Readonly<Record<string, string>> = {
  'F10: US$ 500 bn, with no dates; spread over the four years of a presidency, which is an assumption, 500 / 8 = 62.5 a half-year, so that level 4 (10 x 7.5 = 75) is that plan and a fifth more':
    'F10：5000亿美元，没有写明时间；分摊到四年总统任期是假设，5000 ÷ 8 = 625（每半年），所以第4档（10 × 75 = 750）相当于这个计划再多五分之一',
  'F1, F2: 912 x 0.23 = 209.8 over ten years, 209.8 / 20 = 10.5 a half-year, so that level 3 (6 x 2.6 = 15.6) takes all of that and half as much again from elsewhere; how it splits by level is an assumption':
    'F1、F2：十年9120 × 0.23 = 2098，2098 ÷ 20 = 105（每半年），所以第3档（6 × 26 = 156）用掉这笔钱的全部，还要从别处再添一半；各档怎样划分是假设',
  'assumption: people and tools cost about half of what data centres do at the same level; level 4 (10 x 3.9 = 39) is more than all public money of a half-year':
    '假设：人员和工具的花费，约为同一档数据中心的一半；第4档（10 × 39 = 390）超过半年的全部公共资金',
  'assumption: people and platforms (F7) cost about two fifths of what data centres do at the same level; level 4 (10 x 1.1 = 11) is about the state’s 10.5 (F1, F2)':
    '假设：人员和平台（F7）的花费，约为同一档数据中心的五分之二；第4档（10 × 11 = 110）约等于国家每半年投入的105（F1、F2）',
  'assumption: about a tenth of the money at the start, so that research always has a direction but never eats the budget':
    '假设：约为开局资金的十分之一，使科研总有方向，又不会吃光预算',
  'assumption: about 8 % of the money at the start, so that research always has a direction but never eats the budget':
    '假设：约为开局资金的8%，使科研总有方向，又不会吃光预算',
  'assumption: campaigns and embassies cost about seven tenths of what building does':
    '假设：宣传和使馆的花费，约为援建的十分之七',
  'assumption: campaigns and embassies cost about an eighth of what building does, far less than in the US, since the state speaks for its firms':
    '假设：宣传和使馆的花费，约为援建的八分之一，远低于美国，因为国家替本国企业出面',
  'assumption: training people and placing machines abroad is the dearest of the three; about a tenth of the money at the start':
    '假设：在国外培训人员、安置机器，是三种做法中最贵的；约为开局资金的十分之一',
  'assumption: training people and placing machines abroad (M18) is the dearest of the three; almost a sixth of the money at the start':
    '假设：在国外培训人员、安置机器（M18），是三种做法中最贵的；接近开局资金的六分之一',
  'assumption: diplomacy is cheap in money, about a quarter of what building costs; its price is in consent':
    '假设：外交花钱不多，约为援建的四分之一；它的代价在民意支持',
  'assumption: diplomacy is cheap in money, about 5 % of what building costs; its price is in consent':
    '假设：外交花钱不多，约为援建的5%；它的代价在民意支持',
  'assumption: exporters at home press against controls; a full embargo (4 x 0.8 = 3.2) takes two fifths of a half-year’s political income':
    '假设：国内出口商反对管制；全面禁运（4 × 0.8 = 3.2）要用掉半年恢复的政治资本的五分之二',
  'assumption: new controls need laws and allies; from none to an embargo at once (4 x 2 = 8) takes all of a half-year’s political income':
    '假设：新管制需要立法和盟友；从不设管制一步到禁运（4 × 2 = 8），要用掉半年恢复的全部政治资本',
  'M15, M26: energy and labour behind data centres are contested; the size is an assumption: level 4 takes two fifths of a half-year’s political income':
    'M15、M26：数据中心背后的能源和劳动有争议；大小是假设：第4档用掉半年恢复的政治资本的五分之二',
  'M22, M32: private interests resist openness in one power and control resists it in the other; the size is an assumption: a little under half of a half-year’s political income, so that it is a choice and not a habit':
    'M22、M32：在一国，私人利益抵制开放；在另一国，抵制来自管控；大小是假设：接近半年恢复的政治资本的一半，使它成为选择，而不是习惯',
  'assumption: critics of monopoly and secrecy are heard but few; about a seventh of a half-year’s political income':
    '假设：批评垄断和保密的声音有人听，但人数不多；约为半年恢复的政治资本的七分之一',
  'assumption: M21 says that it was done, not what it cost; about two fifths of a half-year’s political income':
    '假设：M21只说这样做了，没有说付出了什么；约为半年恢复的政治资本的五分之二',
  'assumption: firms and users resist, somewhat less than critics resist deregulation; a quarter of a half-year’s political income':
    '假设：企业和用户会抵制，但不如批评者反对放松监管那样强烈；为半年恢复的政治资本的四分之一',
  'assumption: rivalry is popular at home, so it is free; its price is tension and trust. The value stands at the edge because a choice should not pay in consent':
    '假设：与对手较量在国内受欢迎，所以不需要付出；它的代价是紧张和信任。这个值处在边缘，因为任何选择都不应倒赚政治资本',
  'assumption: aid has few voters; about as much as signing costs, so that building all the time leaves less for the rest':
    '假设：援助没有多少选民支持；与签字的代价差不多，所以一直援建，留给其他事的就少了',
  'F15: the US refused to sign, so it is not free; the size is an assumption: about two fifths of a half-year’s political income':
    'F15：美国拒绝签字，可见并非没有代价；大小是假设：约为半年恢复的政治资本的五分之二',
  'F10: US$ 500 bn, of which half is read as public money over the four years of a presidency, 250 / 8 = 31.25, and a little for other federal research (M21); the half, the years and the rest are an assumption, for Musk doubts that the money is there (M22)':
    'F10：5000亿美元，其中一半看作公共资金，分摊到四年总统任期，2500 ÷ 8 = 312.5，再加一点其他联邦科研经费（M21）；一半、年数和其余部分都是假设，因为马斯克怀疑这笔钱是否存在（M22）',
  'F1, F2: 912 x 0.23 = 209.8 over ten years, 209.8 / 20 = 10.5 a half-year, and a quarter more for universities (M28), which is an assumption':
    'F1、F2：十年9120 × 0.23 = 2098，2098 ÷ 20 = 105（每半年），再加四分之一给大学（M28），后者是假设',
  'M8: private money follows the state; the size is an assumption: at the confidence of the start about a third of it does':
    'M8：民间资金跟随国家；大小是假设：按开局时的信心，约有三分之一会跟随',
  'assumption: enough for two of the dearer choices in a half-year, never for all of them':
    '假设：半年里够付两项较贵的选择，永远不够全部都付',
  'assumption: between despair and full confidence lies a little over one and a half times a half-year’s political income; M13 says that markets were shaken, not what that cost a government':
    '假设：毫无信心与信心十足之间，相差半年恢复的政治资本的一倍半多一点；M13说市场受到震动，没有说政府为此付出了什么',
  'assumption: M26 says the cost is hidden, so only part of it comes out; at the start (25 of 100) it takes about two points':
    '假设：M26说代价是隐藏的，所以只有一部分会显露；开局时（100点中的25点）约损失两点',
};
