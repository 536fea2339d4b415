/** Hands a file to the device under its own name. */
export function saveAs(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser has read the address once the click is done with.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
