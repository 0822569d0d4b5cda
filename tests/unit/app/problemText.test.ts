import { describe, expect, it } from 'vitest';
import { problemText } from '../../../src/app/problemText.ts';
import { fullI18n } from '../../support/fullI18n.ts';

const { t: en } = await fullI18n('en');
const { t: nl } = await fullI18n('nl');

describe('what is wrong with a question set or feedback', () => {
  it('names the kind of file that was asked for', () => {
    const problem = { code: 'notOurs', format: 'bmc-feedback' } as const;
    expect(problemText(problem, en)).toContain('does not say “bmc-feedback”');
    expect(problemText(problem, nl)).toContain('niet ‘bmc-feedback’');
    expect(problemText({ code: 'notOurs' }, en)).toContain('“business-model-canvas”');
  });

  it('names the block that does not exist, and those that do', () => {
    const problem = { code: 'unknownBlock', path: 'blocks', key: 'chanels' } as const;
    expect(problemText(problem, en)).toMatch(
      /“chanels” is none of .* channels, .* costStructure\.$/,
    );
    expect(problemText(problem, nl)).toMatch(/‘chanels’ geen van .* channels, .* costStructure\.$/);
  });

  it('names the question whose id is taken', () => {
    const problem = {
      code: 'wrongField',
      path: 'blocks.channels[1].id',
      expected: 'ownId',
    } as const;
    expect(problemText(problem, en)).toBe(
      'the field “blocks.channels[1].id” should be an id that no other question has.',
    );
    expect(problemText(problem, nl)).toContain('een id die geen andere vraag heeft');
  });
});
