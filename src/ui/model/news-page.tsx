// News and initiatives: how likely, at what price, and what they do.

import type { EffectSource, ScenarioSource } from '../../format/schemas.ts';
import { placeOfVariable } from '../../lab/causes/kind.ts';
import { words } from '../../store/language.ts';
import { amount, inMoney } from '../figures.ts';
import { Filled } from '../rules/filled.tsx';
import { chanceTexts, effectText } from './effect-text.ts';
import { useGround } from './ground.tsx';
import { modelWords } from './model-words.ts';
import { Sourced } from './parameter-page.tsx';
import { Part, Passages, ThingLink } from './parts.tsx';

/** Shows a piece of news. */
export function EventPage({ id }: { readonly id: string }) {
  const { catalogue } = useGround();
  const say = modelWords().event;
  const event = catalogue.events[id];
  if (!event) return null;
  const exposed = Object.entries(catalogue.initiatives).filter(([, { secret }]) => secret?.exposedBy === id);
  return (
    <>
      <p>{say.where(words().places[event.at])}</p>
      <Part id="chance" title={say.chance}>
        <ul>
          {chanceTexts(event).map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <p className="fine">
          <Filled sentence={say.factor('{0}', '{1}')} parts={factors('eventChance', 'eventSize')} />
        </p>
      </Part>
      <Part id="does" title={say.does}>
        <Effects effects={event.effects} />
        {exposed.length > 0 ? (
          <>
            <h3>{say.exposes}</h3>
            <ul>
              {exposed.map(([card]) => (
                <li key={card}>
                  <ThingLink thing={{ kind: 'initiative', id: card }} />
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </Part>
      <Grounds cites={event.cites} source={event.source} />
      <Scenarios title={say.scenarios} has={(scenario) => scenario.events.includes(id)} />
    </>
  );
}

/** Shows an initiative. */
export function InitiativePage({ id }: { readonly id: string }) {
  const { catalogue } = useGround();
  const say = modelWords().initiative;
  const card = catalogue.initiatives[id];
  if (!card) return null;
  const { side, money, politicalCapital, lasts, secret } = card;
  const price = words().money.counted(amount(inMoney(money)), words().money.unit);
  return (
    <>
      <p>
        {say.whose(words().powersInSentence[side])} {say.price(price, say.consent(amount(politicalCapital)))}{' '}
        {say.lasts(lasts)}
      </p>
      <Part id="does" title={say.does}>
        <Effects effects={card.effects} />
        <p className="fine">
          <Filled sentence={say.factor('{0}')} parts={factors('initiativeSize')} />
        </p>
        {secret ? (
          <>
            <p>
              <Filled
                sentence={say.secret(secret.halfYears, '{0}')}
                parts={[<ThingLink key="news" thing={{ kind: 'event', id: secret.exposedBy }} />]}
              />
            </p>
            <h3>{say.exposed}</h3>
            <Effects effects={secret.onExposure} />
          </>
        ) : null}
      </Part>
      <Grounds cites={card.cites} source={card.source} />
      <Scenarios title={say.scenarios} has={(scenario) => scenario.initiatives[side].includes(id)} />
    </>
  );
}

/** Links to the parameters that multiply what is told. */
function factors(...names: readonly string[]) {
  return names.map((name) => (
    <ThingLink key={name} thing={{ kind: 'parameter', id: name }}>
      <code>{name}</code>
    </ThingLink>
  ));
}

/** Finds the kind of number that an effect moves. */
function nodeOf(effect: EffectSource): string {
  return placeOfVariable('variable' in effect ? effect.variable : `${effect.bloc}.adoption.${effect.stack}`).node;
}

function Effects({ effects }: { readonly effects: readonly EffectSource[] }) {
  return (
    <ul>
      {effects.map((effect) => (
        <li key={effectText(effect)}>
          <ThingLink thing={{ kind: 'variable', id: nodeOf(effect) }}>{effectText(effect)}</ThingLink>
        </li>
      ))}
    </ul>
  );
}

function Grounds({ cites, source }: { readonly cites: readonly string[]; readonly source: string }) {
  return (
    <Part id="evidence" title={modelWords().restsOn}>
      <Passages ids={cites} none={modelWords().none} />
      <p className="fine">
        {words().briefWords.ledger.source}
        {words().page.colon}
        <Sourced text={source} />
      </p>
    </Part>
  );
}

interface ScenariosProps {
  readonly title: string;
  readonly has: (scenario: ScenarioSource) => boolean;
}

function Scenarios({ title, has }: ScenariosProps) {
  const { catalogue } = useGround();
  const ids = Object.entries(catalogue.scenarios).flatMap(([id, scenario]) => (has(scenario) ? [id] : []));
  return (
    <Part id="scenarios" title={title}>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <ThingLink thing={{ kind: 'scenario', id }} />
          </li>
        ))}
      </ul>
    </Part>
  );
}
