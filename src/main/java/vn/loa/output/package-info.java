/**
 * What a build will write, and the folder that writes it: whole or not at all.
 *
 * <p>Begin with {@link vn.loa.output.Publisher} (who offers outputs), {@link
 * vn.loa.output.Manifest} (all of them, clashes found) and {@link vn.loa.output.OutputFolder}
 * (staging and swap).
 */
package vn.loa.output;
