// What is said when a game could not be kept: no room, or another tab has played it on.

import { words } from '../../store/language.ts';
import { useTroubles } from '../../store/shelf.ts';

/** Shows what went wrong with keeping the game `id`, or with keeping any. */
export function TroublesBanner({ id }: { readonly id: string | undefined }) {
  const { room, overtaken } = useTroubles();
  const { troubles } = words().shellWords;
  const isOvertaken = id !== undefined && overtaken?.id === id;
  return (
    <div role="alert">
      {isOvertaken ? (
        <section className="banner notice">
          <p>{troubles.overtaken}</p>
          <button type="button" className="quiet" onClick={() => useTroubles.setState({ overtaken: undefined })}>
            {words().page.close}
          </button>
        </section>
      ) : null}
      {room === 'full' && id !== undefined ? (
        <section className="banner notice">
          <p className="refusal">{troubles.full}</p>
          <a className="button" href="#/">
            {troubles.toGames}
          </a>
        </section>
      ) : null}
    </div>
  );
}
