import { type BlockKey, blockKeys, blocks, isBlockKey } from '../domain/blocks.ts';
import type { Command, CommandContext } from './command.ts';

/** The step before or after the one that is open; undefined at the ends and while the guide is closed. */
function neighbour({ services }: CommandContext, by: 1 | -1): BlockKey | undefined {
  const step = services.guideStep();
  return step === undefined ? undefined : blockKeys[blockKeys.indexOf(step) + by];
}

const open: Command = {
  id: 'guide.open',
  group: 'guide',
  label: (t) => t('commands.guide.open'),
  shortcuts: ['G'],
  scope: 'board',
  movesKeyboard: true,
  isEnabled: () => true,
  run: ({ services }) => services.openGuide(),
};

const here: Command = {
  id: 'guide.here',
  group: 'guide',
  label: (t) => t('commands.guide.here'),
  shortcuts: ['Shift+G'],
  scope: 'board',
  movesKeyboard: true,
  isEnabled: ({ editor }) => isBlockKey(editor.getState().activePlace),
  run: ({ editor, services }) => {
    const { activePlace } = editor.getState();
    if (isBlockKey(activePlace)) services.openGuide(activePlace);
  },
};

const next: Command = {
  id: 'guide.next',
  group: 'guide',
  label: (t) => t('commands.guide.next'),
  movesKeyboard: true,
  isEnabled: (context) => neighbour(context, 1) !== undefined,
  run: (context) => context.services.openGuide(neighbour(context, 1)),
};

const previous: Command = {
  id: 'guide.previous',
  group: 'guide',
  label: (t) => t('commands.guide.previous'),
  movesKeyboard: true,
  isEnabled: (context) => neighbour(context, -1) !== undefined,
  run: (context) => context.services.openGuide(neighbour(context, -1)),
};

const steps: readonly Command[] = blockKeys.map((block) => ({
  id: `guide.block.${block}`,
  group: 'guide',
  label: (t, context) =>
    t('commands.guide.block', { block: blocks[block].name[context?.services.language() ?? 'en'] }),
  block,
  movesKeyboard: true,
  isEnabled: () => true,
  run: ({ services }) => services.openGuide(block),
}));

/** What goes with the guide: exercises, the paper to hand in, questions of one's own, feedback. */
const learning: readonly Command[] = [
  {
    id: 'learn.practice',
    group: 'guide',
    label: (t) => t('commands.learn.practice'),
    movesKeyboard: true,
    isEnabled: () => true,
    run: ({ services }) => services.openPractice(),
  },
  {
    id: 'learn.worksheet',
    group: 'guide',
    label: (t) => t('commands.learn.worksheet'),
    movesKeyboard: true,
    isEnabled: () => true,
    run: ({ services }) => services.openWorksheet(),
  },
  {
    id: 'learn.questions',
    group: 'guide',
    label: (t) => t('commands.learn.questions'),
    movesKeyboard: true,
    isEnabled: () => true,
    run: ({ services }) => services.openQuestions(),
  },
  {
    id: 'learn.feedback',
    group: 'guide',
    label: (t) => t('commands.learn.feedback'),
    movesKeyboard: true,
    isEnabled: () => true,
    run: ({ services }) => services.openFeedback(),
  },
];

export const guideCommands: readonly Command[] = [
  open,
  here,
  next,
  previous,
  ...steps,
  ...learning,
];
