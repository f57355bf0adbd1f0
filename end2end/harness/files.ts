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

/** A PDF file of one page, with as many bytes of nothing in it as are asked for. */
export function pages(name: string, bytes: number): { name: string; mimeType: string; buffer: Buffer } {
  const end = `startxref\n${186 + bytes}\n%%EOF\n`;
  return { name, mimeType: 'application/pdf', buffer: Buffer.from(PAGE + ' '.repeat(bytes) + TABLE + end) };
}

const PAGE = [
  '%PDF-1.7',
  '1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj',
  '2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj',
  '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] >>\nendobj\n',
].join('\n');

const TABLE = [
  'xref\n0 4\n0000000000 65535 f \n0000000009 00000 n \n0000000058 00000 n \n0000000115 00000 n ',
  'trailer\n<< /Size 4 /Root 1 0 R >>\n',
].join('\n');
