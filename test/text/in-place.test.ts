// No text stands outside the tables: what the interface shows, or says to a screen reader, has no letter written into it.
// Nor has it punctuation, which other languages write otherwise. The files are read as syntax, so that a type or a comparison is not taken for text.

import { readdirSync, readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

const UI = new URL('../../src/ui/', import.meta.url);
const FILES = readdirSync(UI, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.tsx'));

/** Attributes that a person reads or hears. */
const SPOKEN = ['title', 'alt', 'placeholder', 'label', 'aria-label', 'aria-description', 'aria-valuetext'];

/** Names of file formats, the same in every language. */
const FORMATS = ['CSV', 'PNG', 'JSON'];

type Node = Readonly<Record<string, unknown>> & { readonly type: string };

function isNode(x: unknown): x is Node {
  return typeof x === 'object' && x !== null && typeof (x as { type?: unknown }).type === 'string';
}

function innerOf(node: Node): readonly Node[] {
  return Object.values(node)
    .flatMap((inner) => (Array.isArray(inner) ? inner : [inner]))
    .filter(isNode);
}

/** Finds what an expression can come to as text: through choices between two, and the fixed parts of a template. */
function textsOf(value: unknown): readonly string[] {
  if (!isNode(value)) return [];
  const { type } = value;
  if (type === 'Literal') return typeof value['value'] === 'string' ? [value['value']] : [];
  if (type === 'TemplateLiteral') {
    const fixed = (value['quasis'] as readonly { value: { cooked: string } }[]).map((part) => part.value.cooked);
    return [...fixed, ...(value['expressions'] as readonly unknown[]).flatMap(textsOf)];
  }
  if (type === 'JSXExpressionContainer' || type === 'ParenthesizedExpression') return textsOf(value['expression']);
  if (type === 'ConditionalExpression') return [...textsOf(value['consequent']), ...textsOf(value['alternate'])];
  if (type === 'LogicalExpression' || type === 'BinaryExpression')
    return value['operator'] === '===' || value['operator'] === '!=='
      ? []
      : [...textsOf(value['left']), ...textsOf(value['right'])];
  return [];
}

/** Finds every text that a file writes into the page by itself. */
function writtenIn(node: Node): readonly string[] {
  const below = innerOf(node).flatMap(writtenIn);
  if (node.type === 'JSXText') return [String(node['value']), ...below];
  if (node.type === 'JSXAttribute') {
    const { name } = node['name'] as { readonly name: unknown };
    return typeof name === 'string' && SPOKEN.includes(name) ? [...textsOf(node['value']), ...below] : below;
  }
  if (node.type !== 'JSXElement' && node.type !== 'JSXFragment') return below;
  const shown = (node['children'] as readonly unknown[]).filter(isNode);
  return [...shown.filter(({ type }) => type === 'JSXExpressionContainer').flatMap(textsOf), ...below];
}

const WORDS = /\p{L}/u;
const MARKS = /[(),.;:!?%]/;

function strayIn(name: string, source: string, stray = WORDS): readonly string[] {
  const { program, errors } = parseSync(name, source);
  expect(errors, name).toEqual([]);
  return writtenIn(program as unknown as Node)
    .filter((text) => stray.test(text) && !FORMATS.includes(text.trim()))
    .map((text) => `${name}: ${text.trim()}`);
}

describe('a text outside the tables', () => {
  it('is found wherever it can stand', () => {
    const source = `
      const way = (n: number): Way<Big> => n < 2 ? <p>Turn {n}</p> : <p title="Hello">{n > 1 ? 'more' : \`of \${n}\`}</p>;
      const fine = <p className="word" aria-label="→">({words().x}) {'—'} {n === 'many' ? one : two}</p>;
    `;
    expect([...strayIn('way.tsx', source)].sort()).toEqual(
      ['Hello', 'Turn', 'more', 'of'].map((text) => `way.tsx: ${text}`),
    );
  });

  it('is found where it is only a mark of punctuation', () => {
    const source = `const way = <p aria-label={\`\${title}, \${unit}\`}>({n}) {m > 1 ? \`\${m}; \` : one}</p>;`;
    expect([...strayIn('way.tsx', source, MARKS)].sort()).toEqual(
      ['(', ')', ',', ';'].map((mark) => `way.tsx: ${mark}`),
    );
  });

  it('is nowhere in the interface', () => {
    expect(FILES.length).toBeGreaterThan(20);
    const read = FILES.map((name) => ({ name, source: readFileSync(new URL(name, UI), 'utf8') }));
    expect(read.flatMap(({ name, source }) => strayIn(name, source))).toEqual([]);
    expect(read.flatMap(({ name, source }) => strayIn(name, source, MARKS))).toEqual([]);
  });
});
