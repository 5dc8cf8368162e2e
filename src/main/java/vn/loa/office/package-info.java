/**
 * Turns an office's own document (text, DOCX, ODT) into a plan in Markdown, and says what it could
 * not read. Stages are values: {@link vn.loa.office.OfficeText} → {@link vn.loa.office.CleanText} →
 * {@link vn.loa.office.Parts} → {@link vn.loa.office.ImportedPlan} → Markdown or JSON. Begin with
 * {@link vn.loa.office.Import}.
 */
package vn.loa.office;
