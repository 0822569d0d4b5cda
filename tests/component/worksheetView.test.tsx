import { screen, within } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { setFeedback } from '../../src/domain/feedback.ts';
import type { Worksheet } from '../../src/knowledge/worksheet.ts';
import WorksheetView from '../../src/panels/WorksheetView.tsx';
import { renderWithI18n } from '../support/renderWithI18n.tsx';
import { canvasOf, noteOf } from '../support/sampleDocuments.ts';

const canvas = setFeedback(
  canvasOf([
    noteOf('n1', '<b>Readers</b>', { question: 'customerSegments.1', types: ['multiSided'] }),
    noteOf('n2', 'Later', { place: 'parked' }),
  ]),
  'customerSegments',
  { remark: 'Who pays?', mark: '7' },
);

async function open(language: 'en' | 'nl' = 'en') {
  const onPrint = vi.fn();
  const onSave = vi.fn<(worksheet: Worksheet) => string>(() => 'worksheet.md');
  const onClose = vi.fn();
  const parts = { onPrint, onSave, onClose };
  await renderWithI18n(
    <WorksheetView document={canvas} language={language} today="2026-11-24" {...parts} />,
    language,
  );
  return { ...parts, dialog: await screen.findByRole('dialog') };
}

afterEach(() => cdp().send('Emulation.setEmulatedMedia', { media: '' }));

test('shows questions, answers, types, feedback and whose the canvas is, as text', async () => {
  const { dialog } = await open();
  expect(dialog).toHaveAccessibleName('Worksheet');
  const names = within(dialog).getAllByRole('heading', { level: 4 });
  expect(names.map((name) => name.textContent)).toEqual([
    '1. Customer Segments',
    '2. Value Propositions',
    '3. Channels',
    '4. Customer Relationships',
    '5. Revenue Streams',
    '6. Key Resources',
    '7. Key Activities',
    '8. Key Partners',
    '9. Cost Structure',
    'Parking lot',
  ]);
  const texts = ['<b>Readers</b>', /^Type: Multi-sided/, 'Who pays?', 'Mark: 7', 'Later'];
  for (const text of texts) expect(screen.getByText(text)).toBeVisible();
  expect(screen.getByText(/by Strategyzer\.com, CC BY-SA 3\.0/)).toBeVisible();
});

test('is filled in, printed and saved', async () => {
  const { onPrint, onSave, onClose } = await open();
  expect(screen.getByLabelText('Date')).toHaveValue('2026-11-24');
  await userEvent.fill(screen.getByRole('textbox', { name: 'Name' }), 'Noor');
  await userEvent.click(screen.getByRole('button', { name: 'Print' }));
  expect(onPrint).toHaveBeenCalledOnce();
  await userEvent.click(screen.getByRole('button', { name: 'Save Markdown' }));
  expect(onSave.mock.calls[0]?.[0]).toMatchObject({ name: 'Noor', date: '2026-11-24' });
  expect(screen.getByRole('status')).toHaveTextContent('Saved as worksheet.md');
  await userEvent.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledOnce();
});

test('speaks Dutch', async () => {
  const { dialog } = await open('nl');
  expect(dialog).toHaveAccessibleName('Werkblad');
  expect(screen.getByText('Wie is er beter af door wat je doet?')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Printen' })).toBeVisible();
});

test('is alone on paper, and all of it', async () => {
  const { dialog } = await open();
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  const paper = within(dialog).getByRole('article');
  expect(paper).toBeVisible();
  expect(screen.getByText('Print')).not.toBeVisible();
  expect(screen.getByText('Worksheet')).not.toBeVisible();
  const attribution = screen.getByText(/by Strategyzer\.com/);
  expect(attribution.getBoundingClientRect().bottom).toBeGreaterThan(window.innerHeight);
  for (let holder = paper.parentElement; holder !== null; holder = holder.parentElement) {
    expect(getComputedStyle(holder)).toMatchObject({ overflow: 'visible', position: 'static' });
    // Nothing that holds it cuts it off.
    expect(holder.scrollHeight).toBeGreaterThanOrEqual(paper.offsetHeight);
    expect(holder.clientHeight).not.toBe(0);
  }
});
