// Sharing a game: the link that carries the whole record, and the result as a picture. Where a page may not copy or share
// (plain http), the link is selected for the hand and the picture is saved.

import { useEffect, useRef, useState } from 'react';
import { writeLink } from '../format/link.ts';
import { LONG_LINK } from '../format/own-link.ts';
import type { Game, Playing } from '../model/game.ts';
import { hashOf } from '../model/hash.ts';
import { words } from '../store/language.ts';
import { addressOf } from '../store/place.ts';
import { Dialog } from './dialog.tsx';
import { cardOf, pictureText } from './end/card-text.ts';
import { fileName, saveFile } from './end/save-file.ts';
import { CARD, sharePng } from './end/share-picture.ts';
import { ownWords } from './own/own-words.ts';

interface GameProps {
  readonly game: Game;
  readonly playing: Playing;
}

/** Writes the address that opens a game. */
export function linkOf(game: Game, playing: Playing): string {
  const page = location.href.split('#')[0];
  return `${page}${addressOf({ at: 'shared', link: writeLink(game, hashOf(playing)) })}`;
}

/** Shows the share link of a game and its picture. */
export function ShareDialog({ game, playing, onClose }: GameProps & { readonly onClose: () => void }) {
  const link = linkOf(game, playing);
  return (
    <Dialog title={words().sharing.title} onClose={onClose}>
      <p>{words().sharing.note}</p>
      <LinkField name={words().sharing.title} link={link} />
      {link.length > LONG_LINK ? <p className="fine">{ownWords().long(link.length)}</p> : null}
      <Picture game={game} playing={playing} link={link} />
    </Dialog>
  );
}

/** Shows a link, and copies it where a page may; elsewhere it is selected for the hand. */
export function LinkField({ name, link }: { readonly name: string; readonly link: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState('');
  const copy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(link);
      setTold(words().sharing.copied);
    } catch {
      setTold(words().sharing.byHand);
    }
  };
  return (
    <>
      <textarea ref={field} readOnly rows={4} value={link} aria-label={name} onFocus={(e) => e.target.select()} />
      <button type="button" className="primary" onClick={copy}>
        {words().sharing.copy}
      </button>
      <p role="status">{told}</p>
    </>
  );
}

/** The result as a picture, drawn when the dialog opens. */
function Picture({ game, playing, link }: GameProps & { readonly link: string }) {
  const text = words().endWords;
  const [drawn, setDrawn] = useState<{ readonly file: File; readonly address: string } | 'failed' | undefined>();
  useEffect(() => {
    let address = '';
    let gone = false;
    const { card, lines } = cardOf(game, playing);
    sharePng(card, lines).then(
      (blob) => {
        if (gone) return;
        address = URL.createObjectURL(blob);
        const file = new File([blob], fileName(['chips-and-commons', game.seed], 'png'), { type: 'image/png' });
        setDrawn({ file, address });
      },
      () => setDrawn('failed'),
    );
    return () => {
      gone = true;
      if (address) URL.revokeObjectURL(address);
    };
  }, [game, playing]);
  return (
    <section className="share-picture" aria-labelledby="picture-title">
      <h3 id="picture-title">{text.picture}</h3>
      {drawn === 'failed' ? <p>{text.pictureFailed}</p> : null}
      {drawn && drawn !== 'failed' ? (
        <>
          <img src={drawn.address} width={CARD.width} height={CARD.height} alt={pictureText(game, playing)} />
          <button type="button" onClick={() => saveFile(drawn.file.name, drawn.file)}>
            {text.pictureSave}
          </button>{' '}
          {canShare(drawn.file) ? (
            <button type="button" onClick={() => share(drawn.file, link)}>
              {text.pictureShare}
            </button>
          ) : null}
        </>
      ) : null}
    </section>
  );
}

function canShare(file: File): boolean {
  return typeof navigator.canShare === 'function' && navigator.canShare({ files: [file] });
}

/** Hands the picture and the link to the device. Whoever changes their mind has done nothing wrong. */
function share(file: File, link: string): void {
  navigator.share({ files: [file], title: words().page.title, text: link }).catch(() => undefined);
}
