// The map of src/ as data: which folder may import which, and which packages may be used where.
// `imports.test.ts` checks every source file against it; `biome.layers.json` is made from it, so that
// an editor shows the same while one types.

const everything = [
  'app',
  'board',
  'outline',
  'panels',
  'ui',
  'commands',
  'editor',
  'storage',
  'formats',
  'picture',
  'geometry',
  'domain',
  'knowledge',
  'platform',
  'i18n',
  'theme',
] as const;

/** A folder of src/, or `main` for the file that starts the app. */
export type Layer = (typeof everything)[number] | 'main';

// The views get storage, files and the clock as parameters, and know nothing of each other.
const belowViews: Layer[] = [
  'ui',
  'commands',
  'editor',
  'picture',
  'geometry',
  'domain',
  'knowledge',
  'i18n',
  'theme',
];

/** What each layer may import besides itself. A type import is an import. */
export const mayImport: Record<Layer, readonly Layer[]> = {
  main: ['app'],
  app: everything.filter((layer) => layer !== 'app'),
  board: belowViews,
  outline: belowViews,
  panels: belowViews,
  ui: ['i18n', 'theme'],
  commands: ['editor', 'geometry', 'domain', 'knowledge', 'i18n'],
  editor: ['geometry', 'domain'],
  storage: ['geometry', 'domain'],
  formats: ['picture', 'geometry', 'domain', 'knowledge', 'i18n', 'theme'],
  // Paints the scene on any 2D context: the board, exports and thumbnails use it.
  picture: ['geometry', 'domain', 'theme'],
  knowledge: ['domain', 'i18n'],
  geometry: ['domain'],
  domain: [],
  i18n: [],
  theme: [],
  // The only code that touches the window; it reaches the others as parameters, so only app knows it.
  platform: [],
};

export const layers = Object.keys(mayImport) as Layer[];

const pure: Layer[] = ['domain', 'geometry', 'knowledge', 'picture'];
const stateful: Layer[] = ['app', 'board', 'outline', 'panels', 'commands', 'editor'];

interface PackageRule {
  packages: string[];
  allowedIn: Layer[];
  reason: string;
}

/** Packages that are not for everybody; a package without a rule may be used anywhere. */
export const packageRules: PackageRule[] = [
  {
    packages: ['react', 'react-dom', '@base-ui/react', 'lucide-react', 'browser-fs-access'],
    allowedIn: layers.filter((layer) => !pure.includes(layer)),
    reason: 'this folder holds pure functions, which need no browser',
  },
  {
    packages: ['konva', 'react-konva'],
    allowedIn: ['board'],
    reason: 'only board/ draws on Konva',
  },
  {
    packages: ['zustand'],
    allowedIn: stateful,
    reason: 'only the editor and what shows it hold state',
  },
  {
    packages: ['zod'],
    allowedIn: ['domain', 'storage', 'formats'],
    reason: 'data is checked where it comes in, and trusted from there on',
  },
];

/** Layers in which the browser's globals are out of reach, so that they run and are tested in Node. */
export const layersWithoutWindow: Layer[] = [
  'domain',
  'geometry',
  'knowledge',
  'editor',
  'commands',
  'storage',
  'formats',
];

export function mayUse(layer: Layer, target: Layer): boolean {
  return layer === target || mayImport[layer].includes(target);
}

/** The layer of a path like `src/board/Stage.tsx`; undefined when it is in none that is known. */
export function findLayer(path: string): Layer | undefined {
  if (path === 'src/main.tsx') return 'main';
  const folder = /^src\/([^/]+)\//.exec(path)?.[1];
  return layers.find((layer) => layer === folder && layer !== 'main');
}

/** The same table in the words of Biome: per folder, what may not be imported. */
export function biomeLayers(): unknown {
  return {
    $schema: '../../node_modules/@biomejs/biome/configuration_schema.json',
    overrides: layers.map((layer) => {
      const folders = layers.filter((target) => target !== 'main' && !mayUse(layer, target));
      const patterns = [
        {
          group: folders.map((folder) => `**/${folder}/**`),
          message: `${layer} may import only ${['itself', ...mayImport[layer]].join(', ')}.`,
        },
        ...packageRules
          .filter(({ allowedIn }) => !allowedIn.includes(layer))
          .map(({ packages, reason }) => ({
            group: packages.flatMap((name) => [name, `${name}/**`]),
            message: `Not here: ${reason}.`,
          })),
      ].filter(({ group }) => group.length > 0);
      return {
        includes: [layer === 'main' ? '**/src/main.tsx' : `**/src/${layer}/**`],
        linter: {
          rules: {
            style: { noRestrictedImports: { level: 'error', options: { patterns } } },
          },
        },
      };
    }),
  };
}
