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
}
