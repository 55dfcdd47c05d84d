// What a teacher prints before the lesson: a plan, a sheet for each role, and questions for the debrief.

import { OFFICES, PARTS, ROLES } from '../../room/seat.ts';
import { words } from '../../store/language.ts';
import { fieldName } from '../decision-name.ts';
import { roomWords } from './room-words.ts';
import { teacherWords } from './teacher-words.ts';

/** Shows the papers of a lesson. */
export function PapersPage() {
  const say = teacherWords().papers;
  return (
    <main className="teacher papers" id="main">
      <header className="screen-only">
        <h1>{say.title}</h1>
        <p className="strap">{say.lead}</p>
        <button type="button" className="primary" onClick={() => print()}>
          {say.print}
        </button>
      </header>
      <section aria-labelledby="plan-title" className="sheet">
        <h2 id="plan-title">{say.plan}</h2>
        <p>{say.goal}</p>
        <h3>{say.before}</h3>
        <ul>
          {say.beforeSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ul>
        <h3>{say.during}</h3>
        <dl className="lesson-steps">
          {say.steps.map(([when, what]) => (
            <div key={when}>
              <dt>{when}</dt>
              <dd>{what}</dd>
            </div>
          ))}
        </dl>
        <p className="fine">{say.fair}</p>
      </section>
      <section aria-labelledby="roles-title" className="role-sheets">
        <h2 id="roles-title">{say.rolesTitle}</h2>
        {ROLES.map((role) => (
          <RoleSheet key={role} role={role} decides={PARTS[role].map(fieldName)} />
        ))}
        {OFFICES.map((role) => (
          <RoleSheet key={role} role={role} decides={[]} />
        ))}
      </section>
      <section aria-labelledby="questions-title" className="sheet">
        <h2 id="questions-title">{say.questions}</h2>
        <ol>
          {teacherWords().debrief.promptsFixed.map((prompt) => (
            <li key={prompt}>{prompt}</li>
          ))}
        </ol>
      </section>
    </main>
  );
}

function RoleSheet(props: {
  readonly role: (typeof ROLES)[number] | (typeof OFFICES)[number];
  readonly decides: readonly string[];
}) {
  const { role, decides } = props;
  const say = teacherWords().papers;
  const { name, wants, argue } = roomWords().roles[role];
  return (
    <article className="role-sheet">
      <h3>{name}</h3>
      <p>{wants}</p>
      {decides.length > 0 ? (
        <p>
          {say.decides}
          {words().page.colon}
          <b>{decides.join(words().page.comma)}</b>
          {role === 'head' ? ` ${say.headNote}` : ''}
        </p>
      ) : null}
      <p>{say.ask}</p>
      <ul>
        {argue.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </article>
  );
}
