package vn.loa;

/** Told how far a build has come. */
public interface Progress {

    /** Nobody watches. */
    Progress UNSEEN = (done, all) -> {};

    /**
     * Another output is ready.
     *
     * @param done outputs so far, from 1
     * @param all outputs there will be
     */
    void rendered(int done, int all);
}
