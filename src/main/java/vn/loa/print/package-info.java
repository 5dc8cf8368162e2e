/**
 * Turns materials into paper and pictures: sheets as PDF, their previews as PNG.
 *
 * <p>Hides the PDF engine, PDFBox, fonts and QR codes. Begin reading at {@link
 * vn.loa.print.MaterialPrints}; {@link vn.loa.print.PdfEngine} is the seam to the engine, {@link
 * vn.loa.print.Sheet} is everything a print template may use.
 */
package vn.loa.print;
