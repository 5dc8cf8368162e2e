/**
 * Languages: folding, slugs, near names, dictionary order, numbers. Pure functions over text; knows
 * nothing of files or content.
 */
package vn.loa.lang;
