// 技术方面的数字的出处：芯片、能源、方法、人才、模型、公共资源。

/** 技术数字的出处，按英文原句。 */
export const technologySources: Readonly<Record<string, string>> = {
  'M30: it was too late by 2023; the pace is an assumption: with nothing to hold it, half of what is still secret is out in about eighteen half-years. The lenses author and ideas-cannot-be-fenced set it higher, race-and-tighten and smuggled-hardware lower':
    'M30：到2023年已经太晚；快慢是假设：如果毫无阻挡，还没有流出的部分约十八个半年流出一半。视角“文章作者”和“思想拦不住”设得更高，“加速竞赛，收紧管制”和“硬件是偷运来的”设得更低',
  'assumption: a full embargo stops most of the loss and never all, for people and papers travel (M3). The lens race-and-tighten sets it higher, ideas-cannot-be-fenced lower':
    '假设：全面禁运能挡住大部分流失，但挡不住全部，因为人会走动，论文会流传（M3）。视角“加速竞赛，收紧管制”设得更高，“思想拦不住”设得更低',
  'assumption: at this pace half of the installed compute is worn out or outdated in about nine years, for old machines still run small models':
    '假设：照这个速度，已安装的算力约九年有一半损耗或落伍，因为旧机器仍能运行小模型',
  'assumption: an order then takes a little under a year on average, for a part of each data centre opens early':
    '假设：这样，一笔订单平均不到一年交付，因为每座数据中心都有一部分先投入使用',
  'assumption: a twentieth more or less than what is due arrives; strikes, permits and deliveries even out over many sites':
    '假设：到货比应到的多或少二十分之一；罢工、许可和运输的影响，分摊到许多工地就互相抵消',
  'M21: it was meant to speed things up; the size is an assumption: a fifth more is ordered, as if one site in six no longer waited for its permit':
    'M21：这样做本来是为了加快速度；大小是假设：订购多出五分之一，就像每六个工地有一个不用再等许可',
  'assumption: permits and tests delay one order in fifty, less than deregulation gains, since strict rules here are about content more than sites (M11)':
    '假设：许可和检测使五十笔订单中有一笔推迟，小于放松监管的收获，因为这里的严格规则更多针对内容，而不是工地（M11）',
  'assumption: level 2 (2 x 8.4 = 16.8 ordered a half-year) more than doubles US compute by 2030, against ageing':
    '假设：第2档（每半年订购2 × 8.4 = 16.8）抵去老化后，到2030年使美国的算力增加一倍多',
  'assumption: about a quarter more a level than in the US, for a third of the money, since chips, labour and sites at home are cheaper; controls are meant to take that away (M16)':
    '假设：每档比美国多约四分之一，花的钱只有三分之一，因为本国的芯片、劳动和土地较便宜；管制正是要夺走这个优势（M16）',
  'M17: minerals and supply chains; the share is an assumption: nearly half of a US build-out could be held up from China':
    'M17：矿产和供应链；比例是假设：美国的建设，有将近一半可以被中国卡住',
  'M16: the restrictions reach nearly all advanced chips; 97 of 100 is an assumption, softened by chips at home, by know-how and by leakage':
    'M16：限制几乎涉及所有先进芯片；100中的97是假设，本国芯片、已有技术和漏出的部分会使它缓和',
  'M16: the restrictions bite on what is there too; the size is an assumption: about one and a half times what ages in a half-year, for repairs come on top':
    'M16：限制对已有的设备也起作用；大小是假设：约为半年老化的一倍半，因为还要加上维修',
  'assumption: about a sixth; bulk minerals are harder to move by stealth than chips. No lens changes it: race-and-tighten and smuggled-hardware speak of the other direction':
    '假设：约六分之一；大宗矿产比芯片更难偷运。没有视角改变它：“加速竞赛，收紧管制”和“硬件是偷运来的”说的是另一个方向',
  'M17, F14 (disputed): chips came in despite the controls; about a sixth is an assumption. The lens smuggled-hardware sets it far higher, race-and-tighten lower':
    'M17、F14（有争议）：尽管有管制，芯片仍然流入；约六分之一是假设。视角“硬件是偷运来的”设得高得多，“加速竞赛，收紧管制”设得更低',
  'M13: Nvidia lives on such sales; the size is an assumption: a full embargo costs about 4 % of private capital a half-year':
    'M13：英伟达靠这些销售生存；大小是假设：全面禁运每半年损失约4%的民间资本',
  'M17: sales of minerals and parts pay for growth; the size is an assumption: a little over 2 % of private capital a half-year, less than in the US, since minerals earn less than chips':
    'M17：矿产和零件的销售支撑着增长；大小是假设：每半年略多于2%的民间资本，少于美国，因为矿产赚的钱比芯片少',
  'M15: scrutiny slows new power; the size is an assumption: about 5 % a half-year on what can be powered today':
    'M15：种种审视拖慢新的电力建设；大小是假设：每半年约为目前能带动的算力的5%',
  'M15, F6: more than 50 firms building large models push demand, and the grid with it; the size is an assumption: about 6 to 7 % a half-year on what can be powered today':
    'M15、F6：50多家企业开发大模型，推高需求，电网也随之增长；大小是假设：每半年约为目前能带动的算力的6%到7%',
  'assumption: research money for a half-year brings what would else take a year and a quarter':
    '假设：半年的科研经费带来的，抵得上平时一年零三个月的增长',
  'assumption: research money for a half-year brings what would else take about a year; less than in the US, since the state builds power anyway':
    '假设：半年的科研经费带来的，抵得上平时约一年的增长；少于美国，因为国家本来就在建设电力',
  'M15: an energy-efficient model relieves the grid; the size is an assumption: twice the efficiency runs about a third more compute, since much of the gain goes into larger models. The lens scale-and-jevons sets it higher':
    'M15：节能的模型减轻电网负担；大小是假设：效率加倍，能带动的算力约多三分之一，因为省下的有很大一部分用在更大的模型上。视角“规模与杰文斯悖论”设得更高',
  'assumption: with talent alone, method would improve by about seven tenths of the 2025 mark by 2030':
    '假设：只靠人才，到2030年，方法的进步约为2025年水平的十分之七',
  'assumption: money put wholly into method adds over half to what researchers find':
    '假设：钱全部投给方法，会使研究人员的收获增加一半以上',
  'assumption: breakthroughs do not come on order, but many laboratories even them out; a half-year may bring 6 % more or less than the usual':
    '假设：突破不能预订，但许多实验室加在一起，好坏会互相抵消；半年的收获可能比平常多或少6%',
  'M4: it spreads innovation faster and cuts cost; the size is an assumption: level 3 in a wholly open power adds half of what researchers find. The lenses author and open-over-closed set it higher':
    'M4：它使创新传播更快、成本更低；大小是假设：在完全开放的国家，第3档带来的相当于研究人员收获的一半。视角“文章作者”和“开放胜过封闭”设得更高',
  'M5, F7: tools and platforms of one side serve the other; the size is an assumption: level 2 of both powers (4 x 1.3 = 5.2) about makes up for what grows stale. The lens open-over-closed sets it higher':
    'M5、F7：一方的工具和平台也为另一方所用；大小是假设：两国都在第2档（4 × 1.3 = 5.2），大致抵得上过时的部分。视角“开放胜过封闭”设得更高',
  'M32: open innovation inside a controlled system; the size is an assumption: about half of the gain, since contributors stay away but firms go on':
    'M32：在受管控的体制里开放创新；大小是假设：约减去增益的一半，因为外来贡献者会却步，企业则照常进行',
  'M2: who cannot buy must invent; the size is an assumption: with a third of the build-out withheld, it adds about three quarters of what researchers find. The lenses author and ideas-cannot-be-fenced set it higher, race-and-tighten lower and smuggled-hardware near nothing':
    'M2：买不到就得自己想办法；大小是假设：三分之一的建设被扣住时，它带来的约为研究人员收获的四分之三。视角“文章作者”和“思想拦不住”设得更高，“加速竞赛，收紧管制”设得更低，“硬件是偷运来的”几乎设为零',
  'M2, M4: the laboratories that went round the wall worked in the open; the size is an assumption: without any open source a power that is cut off gains a quarter of what a middling one does':
    'M2、M4：绕过高墙的实验室，工作都是公开的；大小是假设：被切断供应的国家若完全不搞开源，收获只有中等程度时的四分之一',
  'M5: each drew on the other; the size is an assumption: the commons of 2025 gives a little under half of what one’s own researchers do. The lenses open-over-closed and ideas-cannot-be-fenced set it higher, smuggled-hardware lower':
    'M5：双方都取用了对方的成果；大小是假设：2025年的公共资源带来的，不到本国研究人员收获的一半。视角“开放胜过封闭”和“思想拦不住”设得更高，“硬件是偷运来的”设得更低',
  'M5: it feeds whoever uses it; the size is an assumption: without any open source a power draws a little over half of what a middling one does':
    'M5：谁用它，谁受益；大小是假设：完全不搞开源的国家，取用的略多于中等程度时的一半',
  'M6: politics and company policy limit it; the size is an assumption: at a tension of 50 nearly half of the rival’s part is out of reach. The lenses ideas-cannot-be-fenced and open-over-closed set it lower':
    'M6：政治和公司规定限制了它；大小是假设：紧张程度为50时，对手贡献的部分有将近一半用不到。视角“思想拦不住”和“开放胜过封闭”设得更低',
  'M3: ideas cross borders that chips do not; the pace is an assumption: half of a lead in method is gone in about six years. The lens ideas-cannot-be-fenced sets it higher, race-and-tighten and smuggled-hardware lower':
    'M3：芯片过不了的边界，思想能过；快慢是假设：方法上的领先，约六年消去一半。视角“思想拦不住”设得更高，“加速竞赛，收紧管制”和“硬件是偷运来的”设得更低',
  'M28 names China’s pipeline; for the US 1.6 points a half-year are an assumption, 1.6 % of its talent at the start, from universities that already lead':
    'M28说的是中国的人才输送；美国每半年1.6点是假设，即开局人才的1.6%，来自本来就领先的大学',
  'M28, F19: one university alone gave four of the known start-ups; 2.3 points a half-year are an assumption, seven tenths of a point more than in the US, by which China would pass it in about three years':
    'M28、F19：单是一所大学就走出了四家知名初创企业；每半年2.3点是假设，比美国多十分之七点，照此约三年后中国会超过美国',
  'assumption: money put wholly into education and grants more than doubles the growth of talent in either power':
    '假设：钱全部投给教育和科研资助，会使任何一国的人才增长加快一倍以上',
  'M4: open source taps research all over the world; the size is an assumption: full openness adds about six tenths of what US universities do. The lens open-over-closed sets it higher':
    'M4：开源能吸收全世界的研究成果；大小是假设：完全开放带来的，约为美国大学所培养的十分之六。视角“开放胜过封闭”设得更高',
  'M32 gives the direction; the size is an assumption: about three tenths of the growth in China, so that control slows the pipeline and does not stop it':
    'M32给出了方向；大小是假设：约为中国人才增长的十分之三，所以管控会减慢人才的输送，但不会使它停止',
  'assumption: left alone, a power closes about a fifth of its gap in chips by 2030, for a factory takes years':
    '假设：若不作特别努力，到2030年，一国能填补芯片缺口的约五分之一，因为建一座工厂要好几年',
  'assumption: with money each half-year, and what comes anyway, half of the gap is closed in about seven years':
    '假设：每半年都投钱，加上自然的增长，约七年填补缺口的一半',
  'M17: securing an industrial base of its own; the size is an assumption: with a third withheld it does a little more than money does. The lenses race-and-tighten and smuggled-hardware set it lower':
    'M17：确保拥有自己的工业基础；大小是假设：三分之一被扣住时，它的作用略大于投钱。视角“加速竞赛，收紧管制”和“硬件是偷运来的”设得更低',
  'assumption: with the compute and the methods of 2025 capability grows by 63 points to 2030 (12 x 4.8 x 1.1 = 63.4); the index has no unit outside the game, so only the two powers’ difference matters':
    '假设：用2025年的算力和方法，到2030年能力增长63点（12 × 4.8 × 1.1 = 63.4）；这个指数在游戏之外没有单位，所以只有两国的差别才有意义',
  'assumption: a little over 1, the middle of a dispute, since firms answered the shock by pledging more money for machines (F12). The lenses scale-and-jevons (V15), smuggled-hardware and race-and-tighten set it higher, author (V16) and ideas-cannot-be-fenced lower':
    '假设：略大于1，取争论双方的中间，因为企业对冲击的回应，是承诺再多花钱买机器（F12）。视角“规模与杰文斯悖论”（V15）、“硬件是偷运来的”和“加速竞赛，收紧管制”设得更高，“文章作者”（V16）和“思想拦不住”设得更低',
  'M1: efficiency beat brute force; the size is an assumption: twice the efficiency counts for a little less than the same again in compute. The lenses author and ideas-cannot-be-fenced set it higher, race-and-tighten, scale-and-jevons and smuggled-hardware lower':
    'M1：效率胜过蛮力；大小是假设：效率加倍的分量，略小于算力加倍。视角“文章作者”和“思想拦不住”设得更高，“加速竞赛，收紧管制”“规模与杰文斯悖论”和“硬件是偷运来的”设得更低',
  'assumption: ten points more talent add 3 % to what compute alone trains; most of what talent does is counted under efficiency':
    '假设：人才多十点，使单靠算力训练出的能力增加3%；人才的作用大部分已计入效率',
  'assumption: a large training run may fail, but a power trains many in a half-year, so the sum varies by 4 % up or down':
    '假设：一次大型训练可能失败，但一国半年里要训练许多次，所以总和上下变动4%',
  'M3, M7: closedness slows it, nothing stops it; the pace is an assumption: half of a lead is gone in about three years, or in one and a half if the leader publishes all. The lens ideas-cannot-be-fenced sets it higher, race-and-tighten lower':
    'M3、M7：封闭使它变慢，但没有什么能使它停止；快慢是假设：领先的一半约三年消去，如果领先者公开一切，则只要一年半。视角“思想拦不住”设得更高，“加速竞赛，收紧管制”设得更低',
  'assumption: strict rules in the US gather far less of such data; three tenths of what they bring China':
    '假设：美国的严格规则收集的这类数据少得多；为中国所得的十分之三',
  'M10: data gathered by the state carry over into commercial AI; the size is an assumption: about three tenths of what 100 of compute alone trains':
    'M10：国家收集的数据会流入商业人工智能；大小是假设：约为100点算力单独训练所得的十分之三',
  'assumption: licences, habits and staff change slowly; a year and a half covers a little under two thirds of the way':
    '假设：许可、习惯和人员变化缓慢；一年半走完将近三分之二的路程',
  'assumption: even closed firms publish papers and a few tools': '假设：即使封闭的企业，也会发表论文、公开少数工具',
  'M11: open to contribute, managed all the same; a little over the middle is an assumption':
    'M11：欢迎贡献，但仍受管理；略高于中点是假设',
  'assumption: nearly all, for even open laboratories keep back data and details (M12)':
    '假设：接近全部，因为即使开放的实验室，也会保留数据和细节（M12）',
  'M11: censored at home; the share is an assumption: about a seventh of managed openness':
    'M11：在国内受审查；比例是假设：约为有管理的开放的七分之一',
  'F16: others build on open weights; the size is an assumption: one open frontier model a half-year makes up for about six tenths of what grows stale':
    'F16：别人以开放权重为基础继续开发；大小是假设：每半年一个开放的前沿模型，抵得上过时部分的约十分之六',
  'assumption: a little over half of an open release, for weights come late, trimmed or under licence (M11)':
    '假设：略多于开放发布的一半，因为权重来得晚，经过删减，或者附有许可条件（M11）',
  'assumption: half of what is shared is stale in about six years; a model sooner, a programming library later':
    '假设：共享的成果约六年有一半过时；模型更快，编程库更慢',
  'M20: an opening for European firms; the size is an assumption: alone the rest of the world would keep the commons at about seven tenths of its size':
    'M20：欧洲企业的机会；大小是假设：单靠世界其他各方，公共资源能保持在现有规模的约十分之七',
};
