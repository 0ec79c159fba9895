/** A square code that a phone's camera opens. */
export interface QrCode {
  readonly link: string
  /** Length of its side in points; 85 is 3 cm. */
  readonly size: number
}

/** Quiet modules around the code, which readers need. */
const QUIET = 2
/** A paper is folded and copied: a quarter of the code may be lost. */
const LEVEL = 'Q'

/** Draws a code with its top left corner at `x`, `y`; it is a link too, for whoever reads on a screen. */
export async function drawQr(doc: PDFKit.PDFDocument, { link, size }: QrCode, x: number, y: number): Promise<void> {
  const { default: qrcode } = await import('qrcode')
  const { modules } = qrcode.create(link, { errorCorrectionLevel: LEVEL })
  const unit = size / (modules.size + 2 * QUIET)
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      if (modules.get(row, column)) doc.rect(x + (column + QUIET) * unit, y + (row + QUIET) * unit, unit, unit)
    }
  }
  doc.fill('black')
  doc.link(x, y, size, size, link)
}
