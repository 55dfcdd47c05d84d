// The share link: it carries the whole record. Where a page may not copy (plain http), the link is selected for the hand.

import { useRef, useState } from 'react';
import { writeLink } from '../format/link.ts';
import type { Game, Playing } from '../model/game.ts';
import { hashOf } from '../model/hash.ts';
import { addressOf } from '../store/place.ts';
import { sharing } from '../text/interface.ts';
import { Dialog } from './dialog.tsx';

interface ShareProps {
  readonly game: Game;
  readonly playing: Playing;
  readonly onClose: () => void;
}

/** Shows the share link of a game. */
export function ShareDialog({ game, playing, onClose }: ShareProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState('');
  const page = location.href.split('#')[0];
  const link = `${page}${addressOf({ at: 'shared', link: writeLink(game, hashOf(playing)) })}`;
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(link);
      setTold(sharing.copied);
    } catch {
      setTold(sharing.byHand);
    }
  };
  return (
    <Dialog title={sharing.title} onClose={onClose}>
      <p>{sharing.note}</p>
      <textarea
        ref={field}
        readOnly
        rows={4}
        value={link}
        aria-label={sharing.title}
        onFocus={(e) => e.target.select()}
      />
      <button type="button" className="primary" onClick={copy}>
        {sharing.copy}
      </button>
      <p role="status">{told}</p>
    </Dialog>
  );
}
