// What the map is told in each moment of the turn: the numbers as one side knows them, the news, what moves now and what
// moved before. Everything comes from the record.

import { useMemo } from 'react';
import type { Playing } from '../../model/game.ts';
import { knowledgeOf } from '../../model/knowledge.ts';
import { CATALOGUE } from '../../store/catalogue.ts';
import { told, useLanguage } from '../../store/language.ts';
import type { Seated } from '../../store/table.ts';
import type { Sight } from '../ports.ts';
import type { Stage } from '../stages.ts';

/** Tells what the map shows of a game on the table, `turns` half-years in, at stage `at` of the half-year. */
export function useMapSight(seated: Seated, turns: number, stages: readonly Stage[], at: number): Sight {
  const { playing, side, moment } = seated;
  const { language } = useLanguage();
  // biome-ignore lint/correctness/useExhaustiveDependencies: headlines are told in the language that is spoken.
  return useMemo(() => {
    const stage = moment === 'resolve' ? stages[at] : undefined;
    const { know, estimate } = knowledgeOf(playing, turns, side);
    if (stage) return stageSight(stages, at);
    const explains = moment === 'explain';
    const moved = moment === 'reveal' ? [] : stages.flatMap((past) => past.moved);
    return {
      know,
      estimate,
      news: explains ? newsOf(playing.turns.at(-1)?.events ?? []) : [],
      moved: explains ? moved : [],
      causes: moved,
    };
  }, [playing, side, moment, turns, stages, at, language]);
}

/** Tells what the map shows of one stage: from what stood before to what stands after, with what moved in it. */
export function stageSight(stages: readonly Stage[], at: number): Sight {
  const stage = stages[at];
  if (stage === undefined) throw new Error(`There is no stage ${at}; allowed is 0 to ${stages.length - 1}.`);
  const past = stages.slice(0, at + 1);
  return {
    know: stage.know,
    estimate: stage.estimate,
    before: stage.before,
    news: newsOf(stage.events),
    moved: stage.moved,
    causes: past.flatMap(({ moved }) => moved),
  };
}

/** Finds where events happened and what their headlines say. */
export function newsOf(events: Playing['turns'][number]['events']): Sight['news'] {
  return events.map((id) => {
    const event = CATALOGUE.ok ? CATALOGUE.value.events[id] : undefined;
    return { at: event?.at ?? 'pacific', headline: told(event?.text)?.headline ?? id };
  });
}
