// 资本、信任、用户、局势、得分和结局的数字的出处。

/** 市场、世界和结局数字的出处，按英文原句。 */
export const worldSources: Readonly<Record<string, string>> = {
  'M7: closed models earn; the size is an assumption: with half of the capability between 9 and 10 a half-year, a ninth of private capital. The lens scale-and-jevons sets it higher, author and open-over-closed lower':
    'M7：封闭模型能赚钱；大小是假设：拥有一半能力时，每半年赚90到100，为民间资本的九分之一。视角“规模与杰文斯悖论”设得更高，“文章作者”和“开放胜过封闭”设得更低',
  'M7: closed models earn; the size is an assumption: with half of the capability a tenth of private capital, less than in the US since fewer customers abroad pay. The lens scale-and-jevons sets it higher, author and open-over-closed lower':
    'M7：封闭模型能赚钱；大小是假设：拥有一半能力时，为民间资本的十分之一，少于美国，因为国外付费的客户较少。视角“规模与杰文斯悖论”设得更高，“文章作者”和“开放胜过封闭”设得更低',
  'assumption: about two fifths, for a managed release sells service and licences but not scarcity':
    '假设：约五分之二，因为有管理的发布卖的是服务和许可，而不是稀缺',
  'M8 speaks of China; that a mature public dollar draws about six lasting cents a half-year in the US, where private money moves first, is an assumption. The lens author sets it lower':
    'M8说的是中国；在民间资金先行的美国，一美元见效的公共资金，每半年带动约六美分长期的民间资金，是假设。视角“文章作者”设得更低',
  'M8, V13: state money is a signal that private money follows; thirteen lasting cents a half-year for a dollar is an assumption, near the middle of its range and no higher, since DeepSeek itself took no outside capital (F17). The lens author sets it higher':
    'M8、V13：国家资金是民间资金跟进的信号；一美元每半年带动十三美分长期资金，是假设，接近范围的中间，不再更高，因为DeepSeek自己没有接受外部资本（F17）。视角“文章作者”设得更高',
  'M13: US markets fell, Nvidia most; the size is an assumption: a jump of a tenth beyond the usual costs eight points. The lens scale-and-jevons sets it lower':
    'M13：美国市场下跌，英伟达跌得最多；大小是假设：跃升超出平常十分之一，就损失八点信心。视角“规模与杰文斯悖论”设得更低',
  'M13 names US markets only; a little over a third as much for China is an assumption, for its state money does not flee. The lens scale-and-jevons sets it lower':
    'M13只提到美国市场；中国为其三分之一多一点是假设，因为国家资金不会出逃。视角“规模与杰文斯悖论”设得更低',
  'assumption: a little more than researchers, money for method, the commons and some open source bring together, so that only a real jump is a shock':
    '假设：略多于研究人员、投给方法的钱、公共资源和一些开源加在一起的收获，所以真正的跃升才算冲击',
  'assumption: half of a fright is over in a year, as after most falls of a market':
    '假设：惊吓有一半在一年内平复，大多数股市下跌之后都是这样',
  'assumption: clearly above the middle, for investors in AI are hopeful by trade (F12)':
    '假设：明显高于中点，因为投资人工智能的人天性乐观（F12）',
  'assumption: under a point, a ripple beside the shocks and the news that are counted apart, for moods of a few weeks even out in a half-year':
    '假设：不到一点，与另行计算的冲击和新闻相比只是涟漪，因为几个星期的情绪在半年里会互相抵消',
  'assumption: nearly 6 % a year, faster than economies grow': '假设：一年将近6%，比经济增长快',
  'M13 gives the direction; the size is an assumption: ten points above rest bring 3 % more capital in a half-year':
    'M13给出了方向；大小是假设：信心比常态高十点，半年里多带来3%的资本',
  'M14: V15 bets on it, V16 calls it outdated; a small response is an assumption: a good half-year of new methods calls up about a seventh of a level of compute. The lens scale-and-jevons sets it three times as high, author at nothing':
    'M14：V15押注于此，V16说它过时了；反应较小是假设：方法进步较大的半年，引出约七分之一档的算力订单。视角“规模与杰文斯悖论”设为三倍，“文章作者”设为零',
  'M12: they weigh; 1 is the base of the scale, a convention and an assumption':
    'M12：隐私和言论自由在这里有分量；1是尺度的基准，这是约定，也是假设',
  'assumption: M12 speaks of markets that value privacy and speech and F18 names three European countries; a quarter of the weight elsewhere':
    '假设：M12说的是看重隐私和言论的市场，F18列出三个欧洲国家；其他地方的分量为四分之一',
  'assumption: strict rules in the US are less about speech, so a little over two fifths of what they cost China':
    '假设：美国的严格规则较少涉及言论，所以为中国所失的五分之二多一点',
  'M11, M12: censorship and data laws cost trust; the size is an assumption: between five and six points a year before memories fade':
    'M11、M12：审查和数据法律损失信任；大小是假设：在记忆淡去之前，每年五到六点',
  'assumption: the European rules ask for transparency (M12); about a fifth of what censorship costs. M21 does not say':
    '假设：欧洲的规则要求透明（M12）；约为审查所失的五分之一。M21没有说',
  'M12: secrecy on training data; the size is an assumption: two fifths of what censorship costs':
    'M12：对训练数据保密；大小是假设：为审查所失的五分之二',
  'M18: it wins alignment; the size is an assumption: a little over one and a half points a year, so that six lost points take a presidency to win back':
    'M18：它使别国靠拢；大小是假设：每年略多于一点半，所以失去六点，要一届总统任期才能赢回',
  'M18: most of all in the global south; the size is an assumption: three tenths, for Europe builds for itself (M20)':
    'M18：在南方国家最为明显；大小是假设：十分之三，因为欧洲自己能建设（M20）',
  'M23: shared rules and public goods; the size is an assumption: nearly five points a year, three times what building earns, and everywhere. The lens governance-first sets it higher':
    'M23：共同规则和公共产品；大小是假设：每年将近五点，是援建所得的三倍，而且在各地都有。视角“治理为先”设得更高',
  'M17: coercion weakens whom it meets; the size is an assumption: an embargo costs between two and three points a year everywhere':
    'M17：胁迫会削弱它所针对的一方；大小是假设：禁运每年在各地损失两到三点',
  'assumption: one and a half points a year; third countries dislike to be made to choose, but mildly':
    '假设：每年一点半；第三国不喜欢被迫选边，但反感不深',
  'assumption: half of a quarrel, or of a friendship, is forgotten in about three years':
    '假设：一次争吵或一段友谊，约三年淡忘一半',
  'assumption: at equal strength each open stack wins about 4 % of everybody else in a half-year; systems are rarely changed':
    '假设：实力相等时，每个开放的体系半年里赢得其余用户的约4%；人们很少更换系统',
  'M7: slower diffusion; the size is an assumption: one in six customers cannot or will not rent. The lens open-over-closed sets it lower, scale-and-jevons higher':
    'M7：传播较慢；大小是假设：六个客户中有一个不能或不愿租用。视角“开放胜过封闭”设得更低，“规模与杰文斯悖论”设得更高',
  'assumption: 8 % is lost to licences and late releases, less than half of what closing loses':
    '假设：因许可条件和发布较晚而损失8%，不到封闭所失的一半',
  'M19, M31: US firms dominate infrastructure abroad and lose it by closedness; the size is an assumption: about 0.3 % a half-year, a habit and no moat. The lens scale-and-jevons sets it higher':
    'M19、M31：美国企业主导国外的基础设施，又因封闭而失去它；大小是假设：每半年约0.3%，是习惯，不是护城河。视角“规模与杰文斯悖论”设得更高',
  'assumption: M19 and M31 speak of the US; its network abroad is younger but tied to equipment already sold, so about 0.7 % a half-year. The lens scale-and-jevons sets it higher':
    '假设：M19和M31说的是美国；中国在国外的网络较新，但绑定在已售出的设备上，所以每半年约0.7%。视角“规模与杰文斯悖论”设得更高',
  'assumption: campaigns win 1.3 % of everybody else in a half-year, more than habit and less than quality':
    '假设：宣传活动半年里赢得其余用户的1.3%，多于习惯，少于质量',
  'M18: what a power does abroad wins alignment; the size is an assumption: 1 % of everybody else in a half-year, somewhat less than a campaign wins. It acts only where persons speak for a bloc':
    'M18：一国在国外的作为使别国靠拢；大小是假设：半年里赢得其余用户的1%，略少于一场宣传活动。只有当有人代表一个地区发言时才起作用',
  'assumption: attention helps, by half as much again': '假设：受到关注有所帮助，分量增加一半',
  'M18: capacity-building wins alignment, so pressure loses to it; that a tenth of it is in vain is an assumption':
    'M18：能力援建使别国靠拢，施压因此落空；其中十分之一白费是假设',
  'M18: openness is liked; the size is an assumption: small alone, for machines and training are lacking. The lenses author and open-over-closed set it higher':
    'M18：开放受人欢迎；大小是假设：单靠它作用不大，因为缺少机器和培训。视角“文章作者”和“开放胜过封闭”设得更高',
  'M18: capacity-building wins alignment; the size is an assumption: 0.8 % of everybody else in a half-year, two and a half times what openness does':
    'M18：能力援建使别国靠拢；大小是假设：半年里赢得其余用户的0.8%，是开放的两倍半',
  'M18: the two belong together; the size is an assumption: nearly two and a half times as much as building alone, for trained people can then build on what is open':
    'M18：两者相辅相成；大小是假设：将近单独援建的两倍半，因为受过培训的人可以在开放成果上继续建设',
  'M5, M20: what is open can be run locally; the size is an assumption: half of this, 7 % of everybody else in a half-year, at the size of 2025. The lens open-over-closed sets it higher':
    'M5、M20：开放的成果可以在本地运行；大小是假设：在2025年的规模下，作用为它的一半，半年里赢得其余用户的7%。视角“开放胜过封闭”设得更高',
  'M12, F18: one ban and two probes; the size is an assumption: where half of the trust is missing, one user in fifty leaves in a half-year':
    'M12、F18：一项禁令和两项调查；大小是假设：信任缺少一半的地方，半年里五十个用户中有一个离开',
  'M24: the security reflex; the size is an assumption: the three levels in force at the start (3 x 0.66 = 1.98) outweigh the calm that returns by itself. The lens governance-first sets it higher':
    'M24：安全上的本能反应；大小是假设：开局时现行的三档（3 × 0.66 = 1.98）超过自然恢复的平静。视角“治理为先”设得更高',
  'assumption: M24 gives the direction; about a third of what co-governing calms, so that a hand held out outweighs a rebuff. The lens governance-first sets it higher':
    '假设：M24给出了方向；约为共同治理所缓和的三分之一，所以伸出的手胜过一次拒绝。视角“治理为先”设得更高',
  'M23: summits and shared goods; the size is an assumption: nearly three times what contesting adds. The lens governance-first sets it higher':
    'M23：峰会和共享产品；大小是假设：将近争夺所加剧的三倍。视角“治理为先”设得更高',
  'assumption: half of a crisis is forgotten in about six years': '假设：一场危机约六年淡忘一半',
  'assumption: rivals that leave each other alone still distrust each other (M24); a little over a third of the scale':
    '假设：互不干涉的对手仍然互不信任（M24）；满值的三分之一多一点',
  'M23: only both together count for much; the size is an assumption: three half-years of it carry the world past the mark of governed co-operation. The lens governance-first sets it higher':
    'M23：两国都参与才有很大作用；大小是假设：这样三个半年，世界就越过有规则的合作那条线。视角“治理为先”设得更高',
  'M23, F15: 61 countries signed without the US; the size is an assumption: one signature makes up for what decays, and a little more':
    'M23、F15：61个国家在美国缺席的情况下签字；大小是假设：一方签字抵得上失效的部分，还略有剩余',
  'M23, F15: the refusal in Paris; the size is an assumption: it takes away more than one signature gave. The lens governance-first sets it higher':
    'M23、F15：巴黎的那次拒绝；大小是假设：它减去的多于一方签字带来的。视角“治理为先”设得更高',
  'assumption: rules that nobody renews lose half of their force in about nine years. The lens governance-first sets it lower':
    '假设：没有人续签的规则，约九年失去一半效力。视角“治理为先”设得更低',
  'M26: labour behind scaling, on both sides; the size is an assumption: level 2 (2 x 1.2 = 2.4) outweighs what heals at the start. The lens governance-first sets it higher':
    'M26：双方扩张背后都有劳动；大小是假设：第2档（2 × 1.2 = 2.4）超过开局时愈合的部分。视角“治理为先”设得更高',
  'M21: rules were rolled back; more incidents are an assumption, each half-year about as dear as a level of scaling. The lens governance-first sets it higher':
    'M21：规则被取消；事故增多是假设，每半年的代价约等于扩张一档。视角“治理为先”设得更高',
  'M11: censorship; the size is an assumption: a little over half of what deregulation costs, for it prevents some incidents as well':
    'M11：审查；大小是假设：略多于放松监管代价的一半，因为它也防止了一些事故',
  'assumption: balanced rules prevent about three tenths of the harm that one level of scaling does':
    '假设：平衡的规则能防止扩张一档所造成损害的约十分之三',
  'assumption: half of a harm is repaired or forgotten in about five and a half years':
    '假设：损害约五年半修复或淡忘一半',
  'F13: US$ 15.7 trn is 15,700 bn; a projection, so it may be a third lower or a quarter higher':
    'F13：15.7万亿美元即157,000亿美元；这是预测，所以可能低三分之一，也可能高四分之一',
  'assumption: a little under half; large economies earn most of what they make at home, but software travels':
    '假设：不到一半；大型经济体的收益大多来自国内，但软件会流向各地',
  'assumption: V15 bets on scale and V16 on method; a quarter leans to method, since a good model sells wherever somebody else can run it. The lens scale-and-jevons sets it higher':
    '假设：V15押注规模，V16押注方法；偏向方法，规模只占四分之一，因为好模型在别人能运行的地方都卖得出去。视角“规模与杰文斯悖论”设得更高',
  'assumption: a convention, so that a lead of a tenth is about 16 points': '假设：这是约定，使领先十分之一约等于16分',
  'assumption: the contest does not end with the game, so what is being built counts, though far less than what has been reached':
    '假设：较量不会随游戏结束，所以在建的也计入，但远少于已达到的',
  'assumption: a convention; a little over a quarter of the world’s gain is what each of two powers could hope for':
    '假设：这是约定；世界增值的四分之一多一点，是两国各自可以期望的',
  'assumption: a convention, small against the thousands of billions at stake, so that it fades within two years':
    '假设：这是约定，与数以万亿计的利益相比很小，所以两年内就会淡去',
  'M18: openness as influence; the size is an assumption: a user of one’s open work counts for a quarter of a customer':
    'M18：开放就是影响力；大小是假设：自己开放成果的一个用户，抵四分之一个客户',
  'M26: exploitation is seen abroad; the size is an assumption: a little over a third, since most of it is hidden':
    'M26：剥削在国外看得见；大小是假设：三分之一多一点，因为大部分是隐藏的',
  'assumption: M9 tells of China; about one part in twenty-five for the US, where states bid for sites but no such mandate is named':
    '假设：M9说的是中国；美国约为二十五分之一，各州会争抢项目，但没有提到这样的任务',
  'M9: a good part follows local mandates; about a third is an assumption, for the article gives no share':
    'M9：很大一部分按地方任务安排；约三分之一是假设，因为文章没有给出比例',
  'M9: even development comes first there; that a little over half still serves the frontier is an assumption, since machines can be used from afar':
    'M9：那里以均衡发展为先；仍有略多于一半为前沿所用是假设，因为机器可以在远处使用',
  'M9: even development is its purpose; the size is an assumption: it gives back about seven tenths of what a level of scaling costs (M26)':
    'M9：均衡发展是它的目的；大小是假设：约抵回扩张一档代价（M26）的十分之七',
  'assumption: M27 names China; about the same size for any power that exports it, for fairness':
    '假设：M27只提到中国；为公平起见，任何出口它的国家都取大致相同的大小',
  'M27: it serves China’s growth; the size is an assumption: with a third of the south, about 1 a half-year, a few hundredths of private capital':
    'M27：它有助于中国的增长；大小是假设：占有南方的三分之一时，每半年约10，为民间资本的百分之几',
  'M27: it spreads; the size is an assumption: about three tenths of what capacity-building wins, for governments buy it and citizens do not ask for it':
    'M27：它会扩散；大小是假设：约为能力援建所得的十分之三，因为买它的是政府，公民并没有要求',
  'M27, M12: repression is noticed where privacy weighs; the size is an assumption: about a quarter of what censorship at home costs':
    'M27、M12：在看重隐私的地方，压制会引起注意；大小是假设：约为国内审查所失的四分之一',
  'M27: it strengthens repression; the size is an assumption: about three tenths of what strict rules at home cost':
    'M27：它加强压制；大小是假设：约为国内严格规则代价的十分之三',
  'assumption: M29 tells of China; for the US each level draws in about 0.5 % of private capital (0.44 of 85), a small part, since investors there come to open work by themselves':
    '假设：M29说的是中国；在美国，每档吸引约0.5%的民间资本（850中的4.4），只是一小部分，因为那里的投资者会自己来到开放成果这边',
  'M29: a flexible and collaborative policy; the size is an assumption: well under 0.1 % of private capital for each level (0.014 of 25), far less in proportion than in the US, since most of what the state’s course draws in is counted beside its money (M8)':
    'M29：灵活而协作的政策；大小是假设：每档远不到民间资本的0.1%（250中的0.14），按比例远少于美国，因为国家路线所吸引的，大部分已与它的资金一起计算（M8）',
  'assumption: the article tells what can happen, never how often; 1 is what is written beside each event':
    '假设：文章说会发生什么，从不说多久发生一次；1就是各个事件旁边所写的',
  'assumption: the article tells what happens, never by how much; half of what is written beside each event, so that luck alone does not decide a game':
    '假设：文章说会发生什么，从不说影响多大；取各个事件旁边所写的一半，免得单凭运气决定一局',
  'assumption: the article names what has been tried, never its yield; twice what is written beside each initiative, so that a card is worth its price':
    '假设：文章列出尝试过的做法，从不说成效；取各项举措旁边所写的两倍，使一张牌值它的价',
  'M24: a security race may end badly; where the mark stands is an assumption and a convention: well above the start, and hardly reached without contest and controls':
    'M24：安全竞赛可能以糟糕的结局收场；界线划在哪里是假设，也是约定：明显高于开局，没有争夺和管制很难达到',
  'M23: shared rules; where the mark stands is an assumption and a convention: half as much again as the governance of Paris (F15)':
    'M23：共同规则；界线划在哪里是假设，也是约定：比巴黎时的共同治理（F15）再多一半',
  'M23: co-operation needs calm; where the mark stands is an assumption and a convention: a little less tension than at the start':
    'M23：合作需要平静；界线划在哪里是假设，也是约定：比开局时的紧张程度略低',
  'M25: AI as a public good; where the mark stands is an assumption and a convention: about three fifths more than the commons has at the start':
    'M25：人工智能作为公共产品；界线划在哪里是假设，也是约定：比开局时公共资源的份额多约五分之三',
  'M7: closed models; where the mark stands is an assumption and a convention: on average hardly more open than the two powers are at the start':
    'M7：封闭模型；界线划在哪里是假设，也是约定：平均来说，几乎不比两国开局时更开放',
  'M24: a divided world is a tense one; where the mark stands is an assumption and a convention: the tension of the start, not eased':
    'M24：分裂的世界是紧张的世界；界线划在哪里是假设，也是约定：开局时的紧张程度，没有缓和',
  'F14: even the number of one firm’s chips is disputed; the size is an assumption: an estimate may be wrong by more than a quarter':
    'F14：就连一家企业有多少芯片也有争议；大小是假设：估计可能错四分之一以上',
  'assumption: published work still hides its costs (M12), so an estimate may be wrong by about a seventeenth':
    '假设：公开的成果仍会隐藏成本（M12），所以估计可能错约十七分之一',
};
