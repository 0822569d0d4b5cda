import { screen } from '@testing-library/react';
import { type ReactNode, StrictMode, useState } from 'react';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import AboutDialog from '../../src/panels/AboutDialog.tsx';
import { Dialog } from '../../src/ui/Dialog.tsx';
import { renderWithI18n } from '../support/renderWithI18n.tsx';

function Page({ dialog }: { dialog: (close: () => void) => ReactNode }) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <StrictMode>
      <button type="button" onClick={() => setIsOpen(true)}>
        Open
      </button>
      <textarea aria-label="Note text" />
      {isOpen && dialog(() => setIsOpen(false))}
    </StrictMode>
  );
}

async function openDialog(dialog: (close: () => void) => ReactNode, language: 'en' | 'nl' = 'en') {
  await renderWithI18n(<Page dialog={dialog} />, language);
  await userEvent.click(screen.getByRole('button', { name: 'Open' }));
  return screen.findByRole('dialog');
}

const plain = (onClose: () => void) => (
  <Dialog title="Version" closeLabel="Close" onClose={onClose}>
    {(close) => (
      <button type="button" onClick={() => close(() => screen.getByRole('textbox').focus())}>
        Write
      </button>
    )}
  </Dialog>
);
const noDialog = () => expect(screen.queryByRole('dialog')).toBeNull();

test('is modal: its name, the keyboard inside, the page hidden behind it', async () => {
  const dialog = await openDialog(plain);
  expect(dialog).toHaveAccessibleName('Version');
  expect(dialog).toHaveAttribute('aria-modal', 'true');
  await expect.poll(() => document.activeElement).toBe(dialog);
  expect(screen.queryByRole('textbox')).toBeNull();
  for (const name of ['Close', 'Write', 'Close', 'Write']) {
    await userEvent.keyboard('{Tab}');
    await expect.poll(() => document.activeElement).toBe(screen.getByRole('button', { name }));
  }
});

test.each([
  ['Escape', () => userEvent.keyboard('{Escape}')],
  ['its button', () => userEvent.click(screen.getByRole('button', { name: 'Close' }))],
  ['a press beside it', () => userEvent.click(document.body, { position: { x: 3, y: 3 } })],
])('closes with %s, and the keyboard is back', async (_how, close) => {
  await openDialog(plain);
  await close();
  noDialog();
  expect(screen.getByRole('button', { name: 'Open' })).toHaveFocus();
  expect(screen.getByRole('textbox')).toBeVisible();
});

test('does what is wanted after closing, and takes no keyboard back from it', async () => {
  await openDialog(plain);
  await userEvent.click(screen.getByRole('button', { name: 'Write' }));
  noDialog();
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect(screen.getByRole('textbox')).toHaveFocus();
});

test('gives the keyboard back when somebody else takes it away', async () => {
  let takeAway = () => {};
  await openDialog((onClose) => {
    takeAway = onClose;
    return plain(() => undefined);
  });
  await expect.poll(() => document.activeElement).toBe(screen.getByRole('dialog'));
  takeAway();
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  await expect
    .poll(() => document.activeElement)
    .toBe(screen.getByRole('button', { name: 'Open' }));
});

test('About says what this is, where data stays and whose the canvas is', async () => {
  const dialog = await openDialog((onClose) => <AboutDialog onClose={onClose} />);
  expect(dialog).toHaveAccessibleName('About');
  const texts = [
    'Business Model Canvas',
    /Your canvases stay in this browser/,
    /Business Model Canvas by Strategyzer\.com, CC BY-SA 3\.0/,
  ];
  for (const text of texts) expect(screen.getByText(text)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Read the licence' })).toHaveAttribute(
    'href',
    'https://creativecommons.org/licenses/by-sa/3.0/',
  );
});

test('About speaks Dutch', async () => {
  const dialog = await openDialog((onClose) => <AboutDialog onClose={onClose} />, 'nl');
  expect(dialog).toHaveAccessibleName('Over deze editor');
  expect(screen.getByRole('button', { name: 'Sluiten' })).toBeVisible();
});
