package vn.loa.output;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Remembers what slow pure functions gave. A function is named with its version; its input is all
 * it depends on.
 */
public interface Memo {

    /** Remembers nothing. */
    Memo NONE =
            new Memo() {
                @Override
                public Optional<byte[]> known(String function, byte[] input) {
                    return Optional.empty();
                }

                @Override
                public void keep(String function, byte[] input, byte[] result) {
                    // nothing is kept
                }
            };

    /** The result kept for an input; absent when there is none. */
    Optional<byte[]> known(String function, byte[] input);

    void keep(String function, byte[] input, byte[] result);

    /** The kept result, else the result of the work, kept from now on. */
    default byte[] recall(String function, byte[] input, Supplier<byte[]> work) {
        return known(function, input)
                .orElseGet(
                        () -> {
                            byte[] result = work.get();
                            keep(function, input, result);
                            return result;
                        });
    }

    /** Several byte arrays and texts as one input, unambiguously. */
    static byte[] input(Object... parts) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            for (Object part : parts) {
                byte[] value =
                        part instanceof byte[] array
                                ? array
                                : part.toString().getBytes(StandardCharsets.UTF_8);
                out.writeInt(value.length);
                out.write(value);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
