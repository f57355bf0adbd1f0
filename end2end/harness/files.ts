/** A picture of one point, as a camera might name it. */
export const PICTURE = {
  name: 'card front.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
};

/** Something that is neither a picture nor a PDF file. */
export const PROGRAM = { name: 'setup.exe', mimeType: 'application/x-msdownload', buffer: Buffer.from('MZ no document') };
