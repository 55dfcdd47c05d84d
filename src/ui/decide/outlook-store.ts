// What the forecast desk answers about the draft on the table. The desk works in a worker, which gets what the player
// knows and nothing else. Answers are kept for the turn, so a draft that was asked about before is answered at once; while
// a new answer is on its way the last one stays in sight.

import { create } from 'zustand';
import type { Catalogue } from '../../format/catalogue.ts';
import { findOwn } from '../../format/own.ts';
import { prepare, valuesOf } from '../../format/prepare.ts';
import type { Counsel } from '../../lab/advice.ts';
import { type Forecast, knownOf } from '../../lab/forecast.ts';
import type { Effects, FromDesk, Question, ToDesk } from '../../lab/forecast-desk.ts';
import type { Decision } from '../../model/decision.ts';
import type { Scenario } from '../../model/scenario.ts';
import { viewOf } from '../../model/view.ts';
import { CATALOGUE } from '../../store/catalogue.ts';
import type { Seated } from '../../store/table.ts';
import workerUrl from './forecast-worker.ts?worker&url';

/** The answers about one draft, as far as they have come. */
export interface Answer {
  readonly draft: Decision;
  readonly forecast?: Forecast;
  readonly effects?: Effects;
  readonly counsel?: Counsel;
  readonly heard: number;
  readonly of: number;
}

interface Outlook {
  /** Whose turn of which game the answers are about. */
  readonly about: string;
  /** The answers about the draft that was asked about last. */
  readonly now: Answer | undefined;
  /** The newest answers of each kind, perhaps about an earlier draft of the same turn. */
  readonly shown: Pick<Answer, 'forecast' | 'effects' | 'counsel'>;
  /** Whether the browser or the desk failed. */
  readonly failed: boolean;
  /** Asks about the draft on the table. */
  ask(seated: Seated): void;
  /** Stops what is still being worked on; nobody looks any more. */
  rest(): void;
}

/** Names the turn that a forecast is about: what one side knows at one moment of one game. */
export function aboutOf({ id, side, playing }: Seated): string {
  return `${id}/${side}/${playing.turns.length}`;
}

function keyOf(draft: Decision): string {
  return JSON.stringify(draft);
}

/** The lenses that advise: the project's, and the game's own where it has one. */
function lensesOf(catalogue: Catalogue, { lens }: Scenario): readonly string[] {
  return Object.keys(catalogue.lenses).filter((id) => id === lens || !findOwn(catalogue, 'lens', id));
}

function questionOf({ playing, side, draft, game }: Seated): Question | undefined {
  if (!CATALOGUE.ok) return undefined;
  return {
    known: knownOf(viewOf(playing, side)),
    scenario: playing.scenario.id,
    lens: playing.scenario.lens,
    lenses: lensesOf(CATALOGUE.value, playing.scenario),
    values: valuesOf(CATALOGUE.value, game.values),
    draft,
  };
}

/** The rules without the sources of their numbers, which the desk has no use for. */
function withoutSources(scenario: Scenario): Scenario {
  return { ...scenario, sources: [] };
}

/** The outlook. */
export const useOutlook = create<Outlook>()((set, get) => {
  let desk: Worker | undefined;
  let taught = '';
  let asked = 0;
  let waiting: { readonly id: number; readonly key: string } | undefined;
  const answers = new Map<string, Answer>();

  const fail = () => {
    waiting = undefined;
    set({ failed: true });
  };
  const take = (letter: FromDesk) => {
    if (letter.id !== waiting?.id) return;
    if (letter.kind === 'failed') return fail();
    const old = answers.get(waiting.key);
    if (!old) return;
    const { kind, id: _, ...part } = letter;
    const now: Answer = { ...old, draft: get().now?.draft ?? old.draft, ...part };
    answers.set(waiting.key, now);
    if (kind === 'counsel') waiting = undefined;
    set(({ shown }) => ({ now, shown: kind === 'hearing' ? shown : { ...shown, ...part } }));
  };
  const hire = (): Worker => {
    if (desk) return desk;
    desk = new Worker(workerUrl, { type: 'module' });
    desk.onmessage = ({ data }: MessageEvent<FromDesk>) => take(data);
    desk.onerror = fail;
    return desk;
  };
  const post = (letter: ToDesk) => hire().postMessage(letter);
  const teach = ({ playing: { scenario } }: Seated, { lenses }: Question) => {
    const world = `${scenario.id} ${scenario.own ?? ''}`;
    if (taught === world || !CATALOGUE.ok) return;
    for (const lens of lenses)
      post({ kind: 'learn', scenario: withoutSources(prepare(CATALOGUE.value, scenario.id, lens)) });
    taught = world;
  };

  return {
    about: '',
    rest() {
      if (!waiting) return;
      answers.delete(waiting.key);
      waiting = undefined;
      post({ kind: 'rest' });
    },
    now: undefined,
    shown: {},
    failed: false,
    ask(seated) {
      const about = aboutOf(seated);
      if (about !== get().about) {
        answers.clear();
        waiting = undefined;
        if (get().failed) [desk, taught] = [undefined, ''];
        set({ about, now: undefined, shown: {}, failed: false });
      }
      const key = keyOf(seated.draft);
      const known = answers.get(key);
      if (known?.counsel) {
        waiting = undefined;
        const { forecast, effects, counsel } = known;
        set({
          now: { ...known, draft: seated.draft },
          shown: { ...(forecast && { forecast }), ...(effects && { effects }), counsel },
        });
        return;
      }
      if (waiting?.key === key) {
        set(({ now }) => ({ now: now && { ...now, draft: seated.draft } }));
        return;
      }
      const question = questionOf(seated);
      if (!question) return;
      waiting = { id: ++asked, key };
      const answer: Answer = { draft: seated.draft, heard: 0, of: question.lenses.length };
      answers.set(key, answer);
      set({ now: answer });
      try {
        teach(seated, question);
        post({ kind: 'ask', id: asked, question });
      } catch {
        fail();
      }
    },
  };
});

/** Has the browser keep the worker's script, so that it is there when the network is not. */
export function fetchWorker(): Promise<unknown> {
  return fetch(workerUrl);
}
