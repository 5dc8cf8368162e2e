package vn.loa.source;

/**
 * How much a problem matters: an error stops publishing, a warning does not, a notice only informs.
 */
public enum Severity {
    NOTICE,
    WARNING,
    ERROR
}
