package vn.loa.output;

/**
 * A file of the finished site.
 *
 * @param checksum of its bytes, see {@link Checksum}
 * @param sheets pages of a printed piece, else 0
 * @param fresh whether this build wrote it; false when the earlier site had the same bytes
 */
public record Written(String path, int bytes, long checksum, int sheets, boolean fresh) {}
