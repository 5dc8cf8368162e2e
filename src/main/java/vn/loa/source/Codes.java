package vn.loa.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The codes of all diagnostics there are, for those who name one. */
public final class Codes {

    private static final String LIST = "codes.txt";

    private Codes() {}

    /** In order; read when it is asked for, which few publications need. */
    public static List<String> all() {
        try (InputStream in = Codes.class.getResourceAsStream(LIST)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
