/** A file that the user chose, not yet read. */
export interface ChosenFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/**
 * Asks for a file; undefined when the user chose none. A field of the page's own rather than the file
 * picker API: the same in every browser, and the same file can be chosen twice in a row.
 */
export function chooseFile(accept: readonly string[]): Promise<ChosenFile | undefined> {
  return new Promise((resolve) => {
    const field = document.createElement('input');
    field.type = 'file';
    field.accept = accept.join(',');
    field.hidden = true;
    const finish = (file: File | undefined) => {
      field.remove();
      resolve(file);
    };
    field.addEventListener('change', () => finish(field.files?.[0]));
    field.addEventListener('cancel', () => finish(undefined));
    document.body.append(field);
    field.click();
  });
}

/** Hands the user a file through the browser's downloads. */
export function saveFile(name: string, blob: Blob): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the address after the click; freeing it at once loses the file in some.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
