/**
 * Commands, exit codes, console and JSON output.
 *
 * <p>Hides picocli. Begin with {@link vn.loa.cli.Main}. Problems are caught here and nowhere else.
 */
package vn.loa.cli;
