package vn.loa.output;

import java.util.function.Supplier;

/** Remembers what slow pure functions gave. */
@FunctionalInterface
public interface Memo {

    Memo NONE = (function, input, work) -> work.get();

    /**
     * The remembered result, else the result of the work.
     *
     * @param function name and version of the function
     * @param input everything the result depends on
     */
    byte[] recall(String function, byte[] input, Supplier<byte[]> work);
}
