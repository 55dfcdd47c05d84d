// A game that somebody shared: played again here, compared with the fingerprint that the link carries, and opened.

import { useMemo } from 'react';
import type { Catalogue } from '../format/catalogue.ts';
import { parseLink } from '../format/link.ts';
import type { Outcome } from '../format/outcome.ts';
import { replay } from '../format/replay.ts';
import { type Game, isOver, type Playing } from '../model/game.ts';
import { admit, CATALOGUE } from '../store/catalogue.ts';
import { refusalText, words } from '../store/language.ts';
import { PLAYER } from '../store/setup.ts';
import { EndPage } from './end-page.tsx';
import { CameAlong } from './own/came.tsx';
import { Refused } from './refused.tsx';

interface Opened {
  readonly game: Game;
  readonly playing: Playing;
  readonly hash: string;
}

function openLink(catalogue: Catalogue, link: string): Outcome<Opened> {
  const parsed = parseLink(link);
  if (!parsed.ok) return parsed;
  const { hash } = parsed.value;
  const admitted = admit(parsed.value.game);
  if (!admitted.ok) return admitted;
  const game = admitted.value;
  const played = replay(catalogue, game, hash);
  return played.ok ? { ok: true, value: { game, hash, playing: played.value } } : played;
}

/** Opens a shared game. */
export function SharedPage({ link }: { readonly link: string }) {
  const opened = useMemo(() => (CATALOGUE.ok ? openLink(CATALOGUE.value, link) : CATALOGUE), [link]);
  if (!opened.ok) return <Refused message={refusalText(opened)} />;
  const { game, playing, hash } = opened.value;
  const { turns, scenario } = playing;
  return (
    <>
      <aside className="banner" aria-label={words().sharing.opened}>
        <b>
          {words().sharing.opened}
          {words().page.stop}
        </b>{' '}
        {words().sharing.verified(hash)}{' '}
        {isOver(playing) ? '' : words().sharing.ongoing(turns.length, scenario.labels.length)}
      </aside>
      <CameAlong own={game.own} />
      <EndPage game={game} playing={playing} side={game.players.cn === PLAYER ? 'cn' : 'us'} />
    </>
  );
}
