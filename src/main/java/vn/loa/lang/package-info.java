/**
 * Languages: folding, slugs, near names, dictionary order, numbers, and how a text is read aloud.
 * Pure functions over text; knows nothing of files or content.
 */
package vn.loa.lang;
