// 视角改动数字的理由：哪种声音这样说，依据是哪一段。

/** 视角改动数字的理由，按英文原句。 */
export const lensSources: Readonly<Record<string, string>> = {
  'M1, V16: the frontier was reached by better method': 'M1、V16：前沿是靠更好的方法达到的',
  'M1, V16: costly hardware no longer secures a lead': 'M1、V16：昂贵的硬件不再能保证领先',
  'M2: who is cut off must find another way': 'M2：被切断供应的一方必须另想办法',
  'M30: when controls were weighed it was already too late': 'M30：考虑管制的时候已经太晚',
  'M4: open source makes innovation spread faster and cheaper': 'M4：开源使创新传播得更快、更便宜',
  'M8, V13: Chinese state money is the signal that private money follows; elsewhere private money moves first':
    'M8、V13：中国的国家资金是民间资金跟进的信号；在其他地方，民间资金先行',
  'M7, M31: the closed model is losing its hold, so it earns less': 'M7、M31：封闭模型正在失去优势，所以赚得较少',
  'M14, V16: the Jevons paradox is taken for an outdated theory': 'M14、V16：杰文斯悖论被看作过时的理论',
  'M18: openness wins partners abroad, above all in the south': 'M18：开放在国外赢得伙伴，在南方国家尤其如此',
  'V1, M3: better methods cross every border': 'V1、M3：更好的方法会越过每一道边界',
  'V1, M3: what one laboratory can do, the next learns to do': 'V1、M3：一个实验室能做到的，下一个就会学会',
  'V1, M1: a good idea is worth more than another hall of machines': 'V1、M1：一个好主意，比再多一座机房更有价值',
  'V1, M2: whoever is kept from chips works on ideas instead': 'V1、M2：得不到芯片的人，就转而在思想上下功夫',
  'V1, M30: the know-how behind the chips is itself an idea and gets out':
    'V1、M30：芯片背后的技术本身就是思想，也会流出',
  'V1, M3: controls stop goods better than knowledge': 'V1、M3：管制挡货物容易，挡知识难',
  'V1, M5: published work serves everybody who reads it': 'V1、M5：发表的成果，谁读谁受益',
  'V1: computing can be withheld, and so it is the lesser part of a lead': 'V1：算力可以扣住，所以它只是领先的次要部分',
  'V1, M6: politics slows the reading of a rival’s work, it does not stop it':
    'V1、M6：政治会使阅读对手的成果变慢，但不会使它停止',
  'V5: tightening keeps the lead; it does not breed stronger rivals': 'V5：收紧能保住领先，不会养出更强的对手',
  'V5, F14: chips slipped through while controls were loose; tightened ones hold':
    'V5、F14：管制松的时候芯片漏了过去，收紧之后就能挡住',
  'V5: it is not too late to tighten': 'V5：现在收紧还不晚',
  'V5: what is controlled stays at home': 'V5：受管制的东西会留在国内',
  'V5: new methods have come from America so far, so a lead in them can be kept':
    'V5：新方法至今都来自美国，所以方法上的领先保得住',
  'V5: who races faster is not caught by imitators': 'V5：跑得更快的人，模仿者追不上',
  'V5: chips decide who leads next': 'V5：下一步谁领先，由芯片决定',
  'V5: the shock changes no strategy, so method alone holds no lead':
    'V5：这次冲击不改变任何战略，所以单靠方法保不住领先',
  'V5, M16: a power that is cut off does not soon make such chips itself':
    'V5、M16：被切断供应的国家，一时造不出这样的芯片',
  'V6, F14: tens of thousands of the best chips came in despite the controls':
    'V6、F14：尽管有管制，仍有数万块最好的芯片流入',
  'V6: hardware explains the shock; scarcity taught nobody anything': 'V6：冲击的原因是硬件；短缺没有教会谁任何东西',
  'V6: the cheap method is a story; machines did the work': 'V6：方法便宜只是说法，真正起作用的是机器',
  'V6: whoever holds the chips has the capability': 'V6：谁有芯片，谁就有能力',
  'V6: crates crossed the border, not the know-how to make chips': 'V6：越过边界的是一箱箱货物，而不是制造芯片的技术',
  'V6: whoever can smuggle is in no hurry to make its own': 'V6：能偷运的人，不急着自己造',
  'V6: it was not ideas that travelled': 'V6：流动的并不是思想',
  'V6: open work explains little of the shock': 'V6：开放成果对这次冲击解释不了多少',
  'V4, M5: each builds on the published work of all': 'V4、M5：每个人都以所有人发表的成果为基础',
  'V4, M4: open projects improve faster than closed ones': 'V4、M4：开放项目比封闭项目进步更快',
  'V4, M5: tools and weights of one side carried the other': 'V4、M5：一方的工具和权重帮助了另一方',
  'V4, M6: what is published stays readable, whatever politics says':
    'V4、M6：发表的东西，不管政治上怎么说，仍然读得到',
  'V4, M20: from what is published everyone can profit': 'V4、M20：发表的成果，人人都能受益',
  'V4, M18: open stacks are chosen over proprietary ones': 'V4、M18：人们选择开放的体系，而不是专有的',
  'V4, M4: good researchers go where they may publish': 'V4、M4：优秀的研究人员去可以发表成果的地方',
  'V4, M7: what is locked away spreads slowly': 'V4、M7：锁起来的东西传播得慢',
  'V4, M7: open models overtake proprietary ones, so the rents fall': 'V4、M7：开放模型赶上专有模型，所以租金下降',
  'V15: who would have everybody use a model must own the machines that run it':
    'V15：想让人人都用模型，就得拥有运行它的机器',
  'V15, M14: each gain in efficiency calls up more orders for compute': 'V15、M14：效率每提高一分，就引出更多算力订单',
  'V15: whoever owns the machines stays ahead': 'V15：谁拥有机器，谁就保持领先',
  'V15: method helps, scale decides': 'V15：方法有帮助，规模起决定作用',
  'V15, M15: each gain in efficiency makes room on the grid for more computing':
    'V15、M15：效率每提高一分，电网就腾出余地容纳更多计算',
  'V15, M7: the best closed models go on earning': 'V15、M7：最好的封闭模型会继续赚钱',
  'V15: customers come to the strongest model, open or not': 'V15：不管开放与否，客户都会选最强的模型',
  'V15, M19: growing demand strengthens whoever already holds the market': 'V15、M19：需求增长，使已占有市场的一方更强',
  'V15, M14: a cheaper model is good news for demand, so markets recover their nerve':
    'V15、M14：模型更便宜对需求是好消息，所以市场会重拾信心',
  'V12, M23: governance is worth most when nobody is left out': 'V12、M23：谁也不落下，治理才最有价值',
  'V10, F15: a refusal takes force from what the others signed': 'V10、F15：一次拒绝，会使别人签署的规则失去效力',
  'V12: foundations, once laid, hold': 'V12：基础一旦打下，就能维持',
  'V10, M23: oversight is what brings calm': 'V10、M23：带来平静的是监督',
  'V10, M24: an unchecked struggle brings instability': 'V10、M24：没有约束的争斗带来动荡',
  'V12, M24: shutting others out is the opposite of inclusion': 'V12、M24：把别人关在门外，与包容正好相反',
  'V12, M18: shared knowledge and public goods earn trust': 'V12、M18：共享的知识和公共产品赢得信任',
  'V10, M26: a race without oversight is paid for by people': 'V10、M26：没有监督的竞赛，代价由人来付',
  'V10, M21: without rules there are more incidents': 'V10、M21：没有规则，事故就更多',
};
