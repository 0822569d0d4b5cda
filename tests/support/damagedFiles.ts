// Files of ours that somebody's program, disk or hand has damaged.
import fc from 'fast-check';
import { headerSchema, noteSchema } from '../../src/domain/fileSchema.ts';
import { writeFile } from '../../src/domain/fileWriter.ts';
import { documents } from './arbitraries.ts';

/** Stands for `1e999`, which JSON.parse reads as Infinity and JSON.stringify cannot write. */
const infinity = '\u0002infinity\u0002';

const badValues: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  0.5,
  1e12,
  -1e12,
  infinity,
  '',
  '12',
  'no word of ours',
  '__proto__',
  'constructor',
  'channels',
  'parked',
  'with space',
  'ZZZ',
  'A',
  'a0',
  'a0é',
  '2026-13-45',
  'x'.repeat(10_001),
  '👍'.repeat(9_999),
  // Twice as long in its normal form.
  '\u0958'.repeat(6_000),
  'lone \ud83d half, \u0000 control\r\nline\u2028 end',
  [],
  ['n1', 'nowhere', 'n1'],
  [null],
  {},
  { id: 'n1', text: 'a note' },
  [{ id: 'n1', text: 'a note' }, { id: 'n1', text: 'another' }, 7],
  18_278,
];

type Damage = {
  /** Picks one of the spots; with `field`, of those with that name, if there are any. */
  readonly at: number;
  readonly field: string | undefined;
} & (
  | { readonly kind: 'replace'; readonly value: unknown }
  | { readonly kind: 'remove' }
  | { readonly kind: 'double' }
  | { readonly kind: 'name'; readonly key: string }
);

const at = fc.nat({ max: 10_000 });
const knownFields = [
  'blocks',
  'answers',
  ...Object.keys(headerSchema.shape),
  ...Object.keys(noteSchema.shape),
];
const where = {
  at,
  field: fc.option(fc.constantFrom(...knownFields), { nil: undefined, freq: 3 }),
};
const addedKeys = ['__proto__', 'constructor', 'order', 'x', 'id', 'savedAt', 'segmentLetter'];
const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.record({ kind: fc.constant('replace'), value: fc.constantFrom(...badValues), ...where }),
  fc.record({ kind: fc.constant('remove'), ...where }),
  fc.record({ kind: fc.constant('double'), ...where }),
  fc.record({ kind: fc.constant('name'), key: fc.constantFrom(...addedKeys), ...where }),
);

interface Spot {
  readonly parent: object;
  readonly key: string;
}

/** Every field and list entry in the value, from the outside in. */
function spotsIn(value: unknown): readonly Spot[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => [
    { parent: value, key },
    ...spotsIn(Reflect.get(value, key)),
  ]);
}

function put(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, {
    value,
    enumerable: true,
    writable: true,
    configurable: true,
  });
}

function inflict(file: unknown, harm: Damage): void {
  const all = spotsIn(file);
  const named = all.filter(({ key }) => key === harm.field);
  const spots = named.length > 0 ? named : all;
  const spot = spots[harm.at % Math.max(1, spots.length)];
  if (spot === undefined) return;
  const { parent, key } = spot;
  if (harm.kind === 'replace') put(parent, key, structuredClone(harm.value));
  else if (harm.kind === 'double') {
    if (Array.isArray(parent)) parent.push(structuredClone(parent[Number(key)]));
  } else if (harm.kind === 'remove') {
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else Reflect.deleteProperty(parent, key);
  } else if (!Array.isArray(parent)) put(parent, harm.key, Reflect.get(parent, key));
}

/** Text of files that are JSON, but not as they should be in up to six spots. */
export const damagedFiles: fc.Arbitrary<string> = fc
  .record({
    document: documents(),
    order: fc.boolean(),
    harms: fc.array(damage, { minLength: 1, maxLength: 6 }),
  })
  .map(({ document, order, harms }) => {
    const file: unknown = JSON.parse(JSON.stringify(writeFile(document, { order })));
    for (const harm of harms) inflict(file, harm);
    return JSON.stringify(file).replaceAll(JSON.stringify(infinity), '1e999');
  });

/** Anything that may be chosen as a file: damaged, cut off, with wrong signs in it, or not ours at all. */
export const badTexts: fc.Arbitrary<string> = fc.oneof(
  damagedFiles,
  fc.tuple(damagedFiles, at).map(([text, end]) => text.slice(0, end % text.length)),
  fc
    .tuple(damagedFiles, at, fc.string({ unit: 'binary', maxLength: 4 }))
    .map(([text, index, signs]) => {
      const cut = index % text.length;
      return text.slice(0, cut) + signs + text.slice(cut + signs.length);
    }),
  fc.json(),
  fc.string({ unit: 'binary' }),
);
