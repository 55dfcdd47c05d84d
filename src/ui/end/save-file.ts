// Saving what the page made: a link with the file in it, pressed for the person. Works on plain http.

/** Saves a file under a name. */
export function saveFile(name: string, blob: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // Some browsers read the file only after the click has been dealt with.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Writes a file name from its parts: letters, digits and hyphens, in any script. */
export function fileName(parts: readonly string[], ending: string): string {
  const clean = parts.map((part) => part.replaceAll(/[^\p{L}\p{N}-]+/gu, '-').replaceAll(/^-+|-+$/g, ''));
  return `${clean.filter(Boolean).join('-').slice(0, 90) || 'game'}.${ending}`;
}
