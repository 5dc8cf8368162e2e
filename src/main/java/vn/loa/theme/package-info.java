/**
 * The theme: templates, styles, words and print formats; the built-in theme with the publication's
 * own files laid over it.
 *
 * <p>Hides Pebble. Begin with {@link vn.loa.theme.Theme}. Templates get values only: no files, no
 * classes, no environment.
 */
package vn.loa.theme;
