// What the start page and the list of saved games need of files of one's own. It comes with the list, after the page.

import type { Game } from '../model/game.ts';
import { FRONT, type Front, useFront } from './front.ts';
import { useLanguage } from './language.ts';
import { followOwn, type OwnFile, useOwnShelf } from './own-shelf.ts';

/** Puts what is kept at the front, and follows what changes, here and in other tabs; gives a way to stop. */
export function followOwnFront(): () => void {
  const show = () => {
    const { files, aside } = useOwnShelf.getState();
    const fit = files.filter(
      (file) => !aside.some(({ file: other }) => other.kind === file.kind && other.id === file.id),
    );
    useFront.setState(frontWith(fit), true);
  };
  show();
  const stops = [useOwnShelf.subscribe(show), followOwn()];
  return () => {
    for (const stop of stops) stop();
  };
}

function frontWith(files: readonly OwnFile[]): Front {
  const entries = (kind: OwnFile['kind']) =>
    Object.fromEntries(
      files
        .filter((file) => file.kind === kind)
        .map(({ id, text, turns, tells }) => [id, { text, turns, tells, own: true as const }]),
    );
  return {
    ...FRONT,
    scenarios: { ...FRONT.scenarios, ...entries('scenario') },
    lenses: { ...FRONT.lenses, ...entries('lens') },
  };
}

/** Finds the title and the turns of the scenario of a saved game, which may be one that it carries. */
export function scenarioOfGame(game: Game): { readonly title: string; readonly turns: readonly string[] } {
  return scenarioNamed(game, game.scenario, game.own?.length ?? 0);
}

function scenarioNamed(game: Game, id: string, depth: number): ReturnType<typeof scenarioOfGame> {
  const { language } = useLanguage.getState();
  const source = game.own?.find((file) => file.kind === 'scenario' && file.source['id'] === id)?.source;
  if (!source) {
    const known = FRONT.scenarios[id];
    return { title: known?.text[language].title ?? id, turns: known?.turns ?? [] };
  }
  const text = blockIn(source['text']);
  const title = blockIn(text[language] ?? text['en'])['title'];
  const own = source['turns'];
  const turns = Array.isArray(own)
    ? own.map(String)
    : depth > 0
      ? scenarioNamed(game, String(source['extends']), depth - 1).turns
      : [];
  return { title: typeof title === 'string' ? title : id, turns };
}

function blockIn(data: unknown): Readonly<Record<string, unknown>> {
  return typeof data === 'object' && data !== null ? (data as Readonly<Record<string, unknown>>) : {};
}
