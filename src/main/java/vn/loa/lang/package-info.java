/**
 * Languages: folding for search, slugs, collation, dates, numbers. Pure functions over text; knows
 * nothing of files or content.
 */
package vn.loa.lang;
