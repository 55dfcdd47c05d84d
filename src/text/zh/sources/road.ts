// “通往DeepSeek之路”不同于“冲击之后”的数字的出处。

/** “通往DeepSeek之路”的数字的出处，按英文原句。 */
export const roadSources: Readonly<Record<string, string>> = {
  'assumption: one half-year of the income of 2018 and a reserve, far below the sums of 2025':
    '假设：2018年半年的收入加一份储备，远低于2025年的数额',
  'assumption: one half-year of the income of 2018 and a small reserve; F1 x F2 puts state money in early':
    '假设：2018年半年的收入加一小份储备；F1 × F2说明国家资金很早就投入了',
  'assumption: the same for both powers, for fairness, and as in after-the-shock':
    '假设：为公平起见，两国相同，与“冲击之后”一样',
  'assumption: the article gives no stock; about a fifth of the base of 2025, so that it grows fivefold in seven years':
    '假设：文章没有给出总量；约为2025年基准的五分之一，七年增长到五倍',
  'assumption: the article gives no stock; about six tenths of the US, a little less than in 2025':
    '假设：文章没有给出总量；约为美国的十分之六，比2025年略低',
  'assumption: almost two fifths of the installed base, for both grow fast':
    '假设：将近已安装算力的五分之二，因为两国都增长很快',
  'M15: scrutiny of its energy use came later, so there is room in 2018; the size is an assumption, such that growth without special effort brings it near the 112 of 2025':
    'M15：对能耗的审视后来才有，所以2018年还有余地；大小是假设，使它不作特别努力也能增长到接近2025年的112',
  'M15: the demand soared later, so there is room in 2018; the size is an assumption, such that growth without special effort brings it near the 86 of 2025':
    'M15：需求后来才猛增，所以2018年还有余地；大小是假设，使它不作特别努力也能增长到接近2025年的86',
  'M4, M7: the US leads in method before China turns to open source; the size is an assumption, about six tenths of the literature of 2025':
    'M4、M7：在中国转向开源之前，美国在方法上领先；大小是假设，约为2025年文献水平的十分之六',
  'M4, M7: China is behind in method in 2018; the size is an assumption, about nine tenths of the US':
    'M4、M7：2018年，中国在方法上落后；大小是假设，约为美国的十分之九',
  'assumption: well under half of the base of 2025, so that seven years more than double it':
    '假设：远低于2025年基准的一半，所以七年里增长一倍多',
  'F5: to be competitive by 2020 was a plan of 2017 and so not yet true; the size is an assumption, somewhat over half of the US':
    'F5：2020年具备竞争力是2017年的规划，可见当时还没有做到；大小是假设，略多于美国的一半',
  'M28: universities feed the field year by year; the size is an assumption, from which seven years of what is narrated lead a little past 100':
    'M28：大学年年为这个领域输送人才；大小是假设，由此照文章的叙述走过七年，会略超过100',
  'M28: the pipeline is younger in China; the size is an assumption, from which seven years of what is narrated lead near the 96 of 2025':
    'M28：中国的人才输送起步较晚；大小是假设，由此照文章的叙述走过七年，会接近2025年的96',
  'assumption: a little under the share of 2025, for nothing in the article moved it':
    '假设：略低于2025年的比例，因为文章里没有什么改变过它',
  'M17: an industrial base of its own came as an answer to restrictions; a fifth before them is an assumption':
    'M17：自己的工业基础是对限制的回应；在此之前为五分之一是假设',
  'assumption: two fifths of what had got out by 2025, for leaks add up with the years':
    '假设：到2025年已流出部分的五分之二，因为泄漏会逐年累积',
  'M30: by 2023 it was too late, so in 2018 it was not yet; the share is an assumption, nearly nothing':
    'M30：到2023年已经太晚，可见2018年还不晚；比例是假设，几乎为零',
  'M5, M7: tools were published, the best models kept back; half is an assumption':
    'M5、M7：公开工具，留住最好的模型；一半是假设',
  'F9: open source only enters the strategy in 2018; the share is an assumption':
    'F9：开源2018年才写进战略；比例是假设',
  'F8: China was second by 2021, so the US first; the points are an assumption, over half of a small commons':
    'F8：到2021年，中国排第二，所以美国排第一；点数是假设，超过小规模公共资源的一半',
  'F8, F9: China comes up from little; the points are an assumption': 'F8、F9：中国从很少的基础起步；点数是假设',
  'assumption: under half of the 85 of 2025, to which rents and growth lead and which they pass (F12)':
    '假设：不到2025年的850的一半，租金和增长会使它达到并超过那个数（F12）',
  'assumption: a little over a quarter of the 25 of 2025, for state money came before private money (M8)':
    '假设：略多于2025年的250的四分之一，因为国家资金先于民间资金（M8）',
  'assumption: markets are within three points of their rest, for no shock (M13) is behind them':
    '假设：市场离常态不到三点，因为此前没有冲击（M13）',
  'assumption: what the two dials cost in a small half-year, so that the first turns are like the later ones':
    '假设：在花费较小的半年里两项投入的花费，使最初几个回合与后来的相似',
  'M16: restrictions on chips for AI came later; that there are none in 2018 is an assumption':
    'M16：对人工智能芯片的限制后来才有；2018年没有限制是假设',
  'M17: pressure on supply chains answers containment, so it came later; none in 2018 is an assumption':
    'M17：供应链施压是对遏制的回应，所以后来才有；2018年没有是假设',
  'M26: both sides lean on labelling labour; less of it in a smaller industry, equal points are an assumption':
    'M26：双方都依靠标注劳动；行业较小时也较少，两国点数相同是假设',
  'assumption: ten points above 2025, before the feuds and the deregulation that followed (M21, M22)':
    '假设：比2025年高十点，因为后来的争吵和放松监管还没有发生（M21、M22）',
  'M12: what strained trust later, secrecy and data transfers, was less known in 2018; the points are an assumption':
    'M12：后来损害信任的保密和数据传输，2018年还少有人知；点数是假设',
  'F8, F9: the surge of open source came after 2018; a quarter of the commons of 2025 is an assumption':
    'F8、F9：开源的猛增发生在2018年之后；为2025年公共资源的四分之一是假设',
  'M24: the contest was there, the stricter controls were not; ten points under 2025 are an assumption':
    'M24：争夺已经存在，更严的管制还没有；比2025年低十点是假设',
  'M23: no summit of the kind of Paris (F15) had met; a few points under 2025 are an assumption':
    'M23：还没有举行过巴黎那样的峰会（F15）；比2025年低几点是假设',
  'M19: US firms dominate, and more so before the commons grew; the shares are an assumption':
    'M19：美国企业占主导，在公共资源壮大之前更是如此；份额是假设',
  'M19, M18: China is a partner in the south, less so in 2018; the shares are an assumption':
    'M19、M18：中国是南方国家的伙伴，2018年程度较低；份额是假设',
  'assumption: less than in 2025, because each level orders under half as much':
    '假设：少于2025年，因为每档订购的不到一半',
  'assumption: less than in 2025, so that the state money of these years (F1, F2) pays for the levels that are narrated and for little more':
    '假设：少于2025年，使这些年的国家资金（F1、F2）够付文章所叙述的档位，而所剩不多',
  'assumption: less than in 2025, for fewer people do the work': '假设：少于2025年，因为做这项工作的人较少',
  'assumption: a sixth of a half-year of income in 2018 and about a twelfth of it in 2025':
    '假设：2018年为半年收入的六分之一，2025年约为十二分之一',
  'assumption: about an eighth of a half-year of income in 2018, and less later':
    '假设：2018年约为半年收入的八分之一，后来更少',
  'assumption: less than in 2025, like the whole budget': '假设：少于2025年，与整个预算一样',
  'F10: the large US plan comes only in 2025, and before it private money leads (M7); how much less is an assumption':
    'F10：美国的大计划2025年才提出，在此之前民间资金先行（M7）；少多少是假设',
  'F1, F2: 912 x 0.23 / 20 = 10.5 a half-year, for these are the very years that F1 counts':
    'F1、F2：9120 × 0.23 ÷ 20 = 105（每半年），因为F1统计的正是这些年',
  'assumption: as much as in 2025, for before the shock fewer voters and ministers cared about AI, and fewer objected':
    '假设：与2025年相同，因为冲击之前，关心人工智能的选民和部长较少，反对的也较少',
  'assumption: less than in 2025, so that the levels that are narrated lead to a compute near 100 by then':
    '假设：少于2025年，使文章所叙述的档位到那时带来接近100的算力',
  'assumption: less than in 2025, so that the levels that are narrated lead to about two thirds of the US by then':
    '假设：少于2025年，使文章所叙述的档位到那时带来约为美国三分之二的算力',
  'M13, M17: sales pay for research; how much less than in 2025 is an assumption, for the market is smaller':
    'M13、M17：销售收入支撑研究；比2025年少多少是假设，因为市场较小',
  'M15: scrutiny in the US; the size is an assumption, close to that of after-the-shock':
    'M15：美国的审视；大小是假设，与“冲击之后”接近',
  'M15: demand that soars only later; how much less than after 2025 is an assumption':
    'M15：需求后来才猛增；比2025年之后少多少是假设',
  'assumption: less than in 2025, like the build-out that it serves': '假设：少于2025年，与它所服务的建设一样',
  'assumption: a small part of the pace after 2025, because the index itself is small: fifteen half-years of own research add about a sixth of the literature of 2025':
    '假设：只是2025年之后速度的一小部分，因为指数本身很小：十五个半年的自主研究，增加约2025年文献水平的六分之一',
  'assumption: less than what the same money yields after 2025, because the index itself is small':
    '假设：少于2025年之后同样的钱的收获，因为指数本身很小',
  'assumption: a young field is less predictable than that after 2025': '假设：年轻的领域，比2025年之后更难预料',
  'M4: open source scales innovation and cuts cost; the size is an assumption: ten half-years at level 3 add about a sixth of the literature of 2025':
    'M4：开源扩大创新、降低成本；大小是假设：在第3档十个半年，增加约2025年文献水平的六分之一',
  'M2: no choice but to innovate another way; the size is an assumption: ten half-years behind broad controls add about three tenths of the literature of 2025':
    'M2：别无选择，只能另辟蹊径；大小是假设：在大范围管制下十个半年，增加约2025年文献水平的十分之三',
  'M2, M4: the way round the wall led through open source; the size is an assumption: without any open source little of what scarcity teaches is learnt':
    'M2、M4：绕过高墙的路要靠开源；大小是假设：完全没有开源，短缺带来的教训就学不到多少',
  'M5: each drew on the other; the size is an assumption, somewhat less than what the same commons yields after 2025':
    'M5：双方都取用了对方的成果；大小是假设，略少于2025年之后同样的公共资源的收获',
  'M3: ideas cannot be withheld; the size is an assumption: half of a lead in method is gone in five years':
    'M3：思想扣不住；大小是假设：方法上的领先，五年消去一半',
  'assumption: a little over half of China’s pace, since the US starts from more':
    '假设：略多于中国速度的一半，因为美国的起点更高',
  'M28, F19: universities feed start-ups; the size is an assumption, by which China comes near the 96 of 2025 with what is narrated':
    'M28、F19：大学为初创企业输送人才；大小是假设，使中国照文章的叙述，接近2025年的96',
  'assumption: less than in 2025, for there are fewer places to study': '假设：少于2025年，因为可供学习的名额较少',
  'assumption: less than in 2025, for fewer could leave and fewer did; M32 gives the direction':
    '假设：少于2025年，因为能离开的人较少，离开的也较少；M32给出了方向',
  'assumption: four fifths of the pace after 2025, so that US capability comes to about 100 with what is narrated':
    '假设：2025年之后速度的五分之四，使美国的能力照文章的叙述达到约100',
  'M3, M7: the US lead in proprietary models let China catch up; the size is an assumption: where the leader publishes half of its work, half of its lead is gone in five years':
    'M3、M7：美国在专有模型上的领先让中国得以追赶；大小是假设：领先者公开一半成果时，领先的一半五年消去',
  'assumption: less surveillance in the US, so less of its data': '假设：美国的监控较少，所以由此得到的数据也较少',
  'M10: data carry over into commercial AI; how much less than in 2025 is an assumption, for there is less to train with them':
    'M10：数据会流入商业人工智能；比2025年少多少是假设，因为可用它训练的较少',
  'F16: others build on open weights; how much less than in 2025 is an assumption, for there are fewer who do':
    'F16：别人以开放权重为基础继续开发；比2025年少多少是假设，因为这样做的人较少',
  'assumption: less than in 2025, like what open release adds': '假设：少于2025年，与开放发布的贡献一样',
  'M20: the opening for European firms comes only with the shock; how much less than in 2025 is an assumption':
    'M20：冲击之后，欧洲企业才有了机会；比2025年少多少是假设',
  'M7: closed models earn rents; how much less than in 2025 is an assumption, for the market is smaller':
    'M7：封闭模型赚取租金；比2025年少多少是假设，因为市场较小',
  'assumption: less than what markets expect after 2025, since all gains are smaller':
    '假设：少于2025年之后市场的预期，因为各种增益都较小',
  'assumption: strict rules are less about speech in the US': '假设：美国的严格规则较少涉及言论',
  'M11, M12: censorship and data laws cost trust; how much less than in 2025 is an assumption, for fewer abroad use the models':
    'M11、M12：审查和数据法律损失信任；比2025年少多少是假设，因为国外使用这些模型的人较少',
  'M12: secrecy on training data; how much less than in 2025 is an assumption, for the worry grew with the models':
    'M12：对训练数据保密；比2025年少多少是假设，因为担忧是随着模型增长的',
  'assumption: less than in 2025, for the contest is less in the open': '假设：少于2025年，因为争夺还不那么公开',
  'assumption: less than in 2025, for fewer abroad choose a model by its quality':
    '假设：少于2025年，因为国外按质量选择模型的人较少',
  'assumption: eight points lower than after the shock, before the security reflex (M24)':
    '假设：比冲击之后低八点，因为安全上的本能反应（M24）还没有出现',
  'assumption: about a tenth of what is projected by 2030 (F13), for the gain before 2025 is small':
    '假设：约为预测的2030年数额（F13）的十分之一，因为2025年之前的增值很小',
  'assumption: a convention, smaller than in after-the-shock because leads are wider in 2018, and the scale would end before them':
    '假设：这是约定，比“冲击之后”小，因为2018年差距更大，否则得分会超出尺度',
  'assumption: less than in 2025, for the market is smaller': '假设：少于2025年，因为市场较小',
  'M27: it serves growth; how much less than in 2025 is an assumption, for the market is smaller':
    'M27：它有助于增长；比2025年少多少是假设，因为市场较小',
  'M29: a flexible and collaborative policy draws firms in; how much less than in 2025 is an assumption, for the market is smaller':
    'M29：灵活而协作的政策吸引企业；比2025年少多少是假设，因为市场较小',
  'assumption: somewhat more than what is written beside each event, in a young and restless field; the article tells what can happen, never how often':
    '假设：略多于各个事件旁边所写的，因为这个领域年轻而躁动；文章说会发生什么，从不说多久发生一次',
  'assumption: twice what is written beside each event, because single laboratories and single scandals weigh more in a small field':
    '假设：取各个事件旁边所写的两倍，因为领域很小时，单个实验室、单次丑闻的分量更重',
  'assumption: six tenths of what is written beside each initiative, in a world of smaller indices':
    '假设：取各项举措旁边所写的十分之六，因为各项指数较小',
  'M1: the frontier was reached with better method and a fraction of the computing; the three sizes are an assumption':
    'M1：以更好的方法、一小部分算力达到了前沿；三个大小是假设',
};
