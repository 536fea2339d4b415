const SHRINK_ABOVE_BYTES = 2 * 1024 * 1024;
const LONGEST_SIDE = 2000;
const QUALITY = 0.85;
const SHRINKABLE = ['image/jpeg', 'image/png', 'image/webp'];

/**
 * A large photo made smaller before it is sent: at most 2000 pixels a side, the right way up, without the place
 * data of the camera. Other files, HEIC, and photos that this browser cannot draw come back as they are.
 */
export async function shrinkPhoto(file: File): Promise<File> {
  if (file.size <= SHRINK_ABOVE_BYTES || !SHRINKABLE.includes(file.type)) return file;
  const bitmap = await drawable(file);
  if (bitmap === null) return file;
  const blob = await redraw(bitmap);
  bitmap.close();
  if (blob === null || blob.size >= file.size) return file;
  return new File([blob], jpegName(file.name), { type: 'image/jpeg' });
}

/** Width and height that fit into the longest side; small pictures keep theirs. */
export function fittingSize(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, LONGEST_SIDE / Math.max(width, height));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

export function jpegName(name: string): string {
  return `${name.replace(/\.[^.]*$/, '')}.jpg`;
}

async function drawable(file: File): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' });
  } catch (unreadable) {
    // A broken or renamed picture: the server looks at it and says what is wrong.
    if (unreadable instanceof DOMException) return null;
    throw unreadable;
  }
}

function redraw(bitmap: ImageBitmap): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  Object.assign(canvas, fittingSize(bitmap.width, bitmap.height));
  const context = canvas.getContext('2d');
  if (!context) return Promise.resolve(null);
  // JPEG has no transparency: what was see-through turns white, not black.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
}
