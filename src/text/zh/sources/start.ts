// 开局数字的出处：“冲击之后”的起点，从哪里得来，或者是怎样的假设。

/** “冲击之后”开局数字的出处，按英文原句。 */
export const startSources: Readonly<Record<string, string>> = {
  'assumption: the income of one half-year, 34 + 0.61 x 85 x 0.56 = 63.0, and a reserve of about two fifths of it, so that the first choices are not starved':
    '假设：半年的收入340 + 0.61 × 850 × 0.56 = 630，外加约五分之二的储备，免得最初几步就捉襟见肘',
  'assumption: the income of one half-year, 13 + 0.61 x 25 x 0.58 = 21.8, and a reserve of a little under two fifths of it, so that the first choices are not starved':
    '假设：半年的收入130 + 0.61 × 250 × 0.58 = 218，外加不到五分之二的储备，免得最初几步就捉襟见肘',
  'assumption: the same for both powers, for fairness; somewhat under the middle of the scale, since neither government starts with all the consent that it wants':
    '假设：为公平起见，两国相同；比中点低一些，因为两国政府一开始都得不到想要的全部支持',
  'the base of the index': '指数的基准',
  'assumption: the restrictions are a real challenge (M16) and an alleged 50,000 H100 came in all the same (F14, disputed), but no stock is given; about two thirds of the US lies between those two':
    '假设：限制确实是难题（M16），但仍有据称5万块H100芯片流入（F14，有争议），文章没有给出总量；约为美国的三分之二，介于两者之间',
  'assumption: about a quarter of the installed base is on order after the pledges of F10 and F12':
    '假设：有了F10和F12的承诺，在订的算力约为已安装的四分之一',
  'assumption: about three tenths of the installed base is on order; more than in the US for its size, since it catches up with state money (F1, F2)':
    '假设：在订的算力约为已安装的十分之三；相对规模而言多于美国，因为中国靠国家资金追赶（F1、F2）',
  'book-keeping: nothing has arrived before the first turn': '记账：第一回合之前没有到货',
  'assumption: the US can power about an eighth more than it has, since its use of energy is already under scrutiny (M15)':
    '假设：美国能带动的算力比现有的多约八分之一，因为它的能耗已经受到审视（M15）',
  'assumption: China can power about a quarter more than it has, but its demand soars (M15)':
    '假设：中国能带动的算力比现有的多约四分之一，但它的需求正在猛增（M15）',
  'book-keeping: all of the installed compute': '记账：全部已安装的算力',
  'assumption: close to the open literature, whose mark is 1; M1 puts China ahead in method and does not say by how much':
    '假设：接近公开文献的水平，即1；M1认为中国在方法上领先，但没有说领先多少',
  'M1: frontier quality at a fraction of the computing cost puts China ahead in method; the size is an assumption: a third ahead of the US, far less than the cost of one model might suggest, because one laboratory is not a country':
    'M1：只用一小部分算力成本就达到前沿质量，说明中国在方法上领先；大小是假设：领先美国三分之一，远不如单个模型的成本所显示的那样悬殊，因为一个实验室不等于一个国家',
  'M1, F5: the plan wanted breakthroughs by 2025 and DeepSeek reached the frontier; a lag of two points is an assumption, since the rest of the field had still to follow':
    'M1、F5：规划要求2025年取得突破，而DeepSeek达到了前沿；落后两点是假设，因为其他实验室还要跟上',
  'F3, F4: 4,500 firms are 15 % of the world’s; F19, M28: universities feed start-ups; no size of the talent is given, and near parity is an assumption':
    'F3、F4：4500家企业占全世界的15%；F19、M28：大学为初创企业输送人才；文章没有给出人才的规模，与美国接近持平是假设',
  'assumption: the US designs most advanced chips and makes the smaller part of them at home; two fifths stands between the two':
    '假设：美国设计了大部分先进芯片，但在本国只制造较小的一部分；五分之二介于两者之间',
  'assumption: China makes many chips but few of the best, which the restrictions keep away (M16); a little under the US':
    '假设：中国制造许多芯片，但最好的很少，限制又把最好的挡在门外（M16）；略低于美国',
  'assumption: minerals and parts (M17) can be had in more places than the best chips, so half of what China could withhold is already open to the US':
    '假设：矿产和零件（M17）比最好的芯片更容易从别处得到，所以中国能扣住的东西，有一半已经对美国敞开',
  'M30: by 2023 it was too late to keep all of it in; yet the restrictions still hurt (M16), so three tenths, less than half, is an assumption':
    'M30：到2023年，想把技术全部留住已经太晚；但限制仍然让人难受（M16），所以十分之三、不到一半是假设',
  'book-keeping: measured from the first turn on': '记账：从第一回合开始计算',
  'M7: US firms put proprietary models first, though some publish; two fifths open is an assumption':
    'M7：美国企业以专有模型为先，虽然也有一些公开成果；五分之二开放是假设',
  'F8, F9: open source has been in China’s strategy since 2018 and its developers rank high; yet it is managed (M11), so a little over half is an assumption':
    'F8、F9：开源2018年就已写进中国的战略，中国开发者排名靠前；但开放是有管理的（M11），所以略多于一半是假设',
  'F8: China was second among contributors by 2021; that the US gave somewhat more, about a third of the commons, is an assumption':
    'F8：到2021年，中国在贡献者中排第二；美国贡献得更多一些，约占公共资源的三分之一，是假设',
  'F8, F7: second among contributors by 2021, with an open national platform; three tenths of the commons is an assumption':
    'F8、F7：到2021年，在贡献者中排第二，又有开放的国家平台；占公共资源的十分之三是假设',
  'F12: more than US$ 400 bn pledged, with no dates; that it is paid over about five half-years, 400 / 5 = 80, with a little from others is an assumption; over all twelve it would be 400 / 12 = 33.3':
    'F12：承诺了4000多亿美元，没有写明时间；大约分五个半年付清，4000 ÷ 5 = 800，其他来源再添一点，是假设；若分摊到全部十二个半年，则是4000 ÷ 12 = 333',
  'assumption: somewhat more than twice the state’s 10.5 a half-year (F1, F2), since state money draws in private money (M8, V13); the article gives no total':
    '假设：比国家每半年投入的105的两倍多一些（F1、F2），因为国家资金会带动民间资金（M8、V13）；文章没有给出总额',
  'M13: US markets have just been shaken; seven points under their rest is an assumption, for a fright that mostly heals in a year and a half':
    'M13：美国市场刚刚受到震动；比常态低七点是假设，这样的惊吓大多在一年半内平复',
  'assumption: five points under its rest; China’s markets were not hit (M13), but the restrictions weigh (M16)':
    '假设：比常态低五点；中国市场没有受到打击（M13），但限制带来压力（M16）',
  'assumption: a little more than the two dials cost at level 2, 3 x 7.5 + 3 x 3.9 = 34.2, so that the first turns are like the later ones':
    '假设：略多于两项投入都在第2档时的花费，3 × 75 + 3 × 39 = 342，使最初几个回合与后来的相似',
  'assumption: a little more than the two dials cost at level 2, 3 x 2.6 + 3 x 1.1 = 11.1, so that the first turns are like the later ones':
    '假设：略多于两项投入都在第2档时的花费，3 × 26 + 3 × 11 = 111，使最初几个回合与后来的相似',
  'M16: US restrictions are in force and stricter ones are weighed (M24); level 2 of 4 is an assumption':
    'M16：美国的限制已经生效，更严的正在考虑（M24）；4档中的第2档是假设',
  'M17: China has begun to press on supply chains; level 1 of 4 is an assumption':
    'M17：中国已开始在供应链上施压；4档中的第1档是假设',
  'M26: both sides lean on exploited labour; equal points, a quarter of the scale, are an assumption':
    'M26：双方都依靠被剥削的劳动；两国点数相同、为满值的四分之一，是假设',
  'book-keeping: counted from the start': '记账：从开局算起',
  'assumption: an old ally that Europe also quarrels with over rules (M23); ten points above the middle':
    '假设：与欧洲是老盟友，但也为规则争吵（M23）；比中点高十点',
  'M19: US firms disregard local needs; that this only cancels their standing, at 50, is an assumption':
    'M19：美国企业忽视当地需要；这恰好抵消它们的声望，停在50，是假设',
  'M19: as in Africa; two points more for older ties of security and trade are an assumption':
    'M19：与非洲相同；因历来的安全和贸易联系而多两点，是假设',
  'M12, F18: one ban and two probes show how trust is strained; twelve points under the middle is an assumption':
    'M12、F18：一项禁令和两项调查，可见信任多么紧张；比中点低十二点是假设',
  'M18: China offers itself as a partner of the south; four points above the middle is an assumption':
    'M18：中国以南方国家的伙伴自居；比中点高四点是假设',
  'M18 speaks for it; that neighbours are warier than partners far away, so two points under the middle, is an assumption':
    'M18对它有利；但邻国比远方的伙伴更警惕，所以比中点低两点，是假设',
  'M18: as in Africa, with fewer ties so far; one point above the middle is an assumption':
    'M18：与非洲相同，但目前联系较少；比中点高一点是假设',
  'M24: AI is a field of contest already; a little under the middle of the scale is an assumption, well short of the crisis mark':
    'M24：人工智能已是争夺的领域；略低于中点、离危机线还远，是假设',
  'F15: 61 countries signed in Paris and the US did not; a third of the scale is an assumption':
    'F15：61个国家在巴黎签字，美国没有签；满值的三分之一是假设',
  'M19 speaks of the south; that US firms hold a little over half of Europe, where they are at home longest, is an assumption':
    'M19说的是南方国家；美国企业在欧洲扎根最久，占欧洲用户的一半多一点，是假设',
  'M12, F18: bans and probes keep it small; an eighth is an assumption':
    'M12、F18：禁令和调查使它难以扩大；八分之一是假设',
  'M20: European firms run open models themselves; the rest, a third, is an assumption':
    'M20：欧洲企业自己运行开放模型；其余的三分之一是假设',
  'M19: US firms dominate infrastructure here; as the largest part of the three, two fifths is an assumption':
    'M19：美国企业主导这里的基础设施；作为三者中最大的一份，五分之二是假设',
  'M17, M18: ties with the south are deep; a third is an assumption': 'M17、M18：与南方国家联系深厚；三分之一是假设',
  'M5: open models are run locally as well; the rest, a little over a quarter, is an assumption':
    'M5：开放模型也在本地运行；其余的四分之一多一点是假设',
  'M17, M18: trade with its neighbours is dense; a third is an assumption': 'M17、M18：与邻国贸易密切；三分之一是假设',
  'M19: US firms dominate infrastructure here; as the largest part of the three, more than two fifths is an assumption':
    'M19：美国企业主导这里的基础设施；作为三者中最大的一份，五分之二多一点是假设',
  'M17, M18: ties are growing from farther away; a little over a quarter is an assumption':
    'M17、M18：距离较远，但联系日益增多；四分之一多一点是假设',
};
