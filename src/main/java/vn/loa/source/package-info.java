/**
 * A snapshot of the publication folder: its files, YAML and front matter with positions, and the
 * diagnostics that speak of them.
 *
 * <p>Hides SnakeYAML. Begin with {@link vn.loa.source.SourceTree} and {@link
 * vn.loa.source.Diagnostic}.
 */
package vn.loa.source;
