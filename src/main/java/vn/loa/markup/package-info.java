/**
 * Markdown and AsciiDoc become one {@link vn.loa.markup.Body}: sanitised HTML, headings, links with
 * their places, plain text.
 *
 * <p>Hides flexmark, AsciidoctorJ and jsoup. Begin with {@link vn.loa.markup.Markup}.
 */
package vn.loa.markup;
