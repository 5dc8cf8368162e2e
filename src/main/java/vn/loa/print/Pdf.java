package vn.loa.print;

import java.util.List;

/**
 * One finished file.
 *
 * @param bytes the PDF
 * @param pages number of pages it has
 * @param misfits what did not fit or could not be set, in reading order; empty when all is well
 */
record Pdf(byte[] bytes, int pages, List<Misfit> misfits) {

    Pdf {
        misfits = List.copyOf(misfits);
    }

    /** Whether no other division of its text over pages would help: it fits, or is too much. */
    boolean isSettled() {
        return misfits.stream().allMatch(Misfit.TooMuch.class::isInstance);
    }
}
