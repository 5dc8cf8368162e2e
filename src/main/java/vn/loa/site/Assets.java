package vn.loa.site;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;
import vn.loa.output.Hash;
import vn.loa.output.Output;
import vn.loa.output.Rendered;
import vn.loa.source.SourceFile;
import vn.loa.theme.Colours;
import vn.loa.theme.Theme;

/**
 * The theme's own files. Their names carry a hash of what is in them, so that browsers may keep
 * them for ever.
 */
final class Assets {

    private static final String FOLDER = "assets";

    private record PathOf(String name) {}

    private Assets() {}

    static Stream<Output> outputs(Theme theme) {
        return theme.paths(FOLDER).stream()
                .map(
                        path -> {
                            SourceFile file = theme.file(path).orElseThrow();
                            return Output.file(
                                    path(theme, path.substring(FOLDER.length() + 1)),
                                    file.start(),
                                    () -> published(theme, file));
                        });
    }

    /**
     * The path of an asset from the root of the site, e.g. {@code assets/site-0a1b2c3d.css}; empty
     * when the theme has no such file.
     */
    static String path(Theme theme, String name) {
        return theme.derived().get(new PathOf(name), () -> worked(theme, name));
    }

    private static String worked(Theme theme, String name) {
        return theme.file(FOLDER + "/" + name)
                .map(file -> FOLDER + "/" + hashed(name, published(theme, file).bytes()))
                .orElse("");
    }

    /** An SVG of the theme as an address that needs no request; empty when there is none. */
    static String inlined(Theme theme, String name) {
        return theme.file(FOLDER + "/" + name)
                .map(file -> Base64.getEncoder().encodeToString(file.bytes()))
                .map(text -> "data:image/svg+xml;base64," + text)
                .orElse("");
    }

    private static Rendered published(Theme theme, SourceFile file) {
        String text = new String(file.bytes(), StandardCharsets.UTF_8);
        return switch (file.extension()) {
            case "css" ->
                    Rendered.of(
                            Colours.of(theme)
                                    .map(colours -> ShortStyle.of(colours.css(text) + text)));
            case "js" ->
                    Rendered.of(
                            theme.shortScript(file.name()).orElseGet(() -> ShortScript.of(text)));
            default -> Rendered.of(file.bytes());
        };
    }

    private static String hashed(String name, byte[] bytes) {
        int dot = name.lastIndexOf('.');
        String end = dot < 0 ? "" : name.substring(dot);
        String hash = Hash.of(bytes).substring(0, 8);
        return (dot < 0 ? name : name.substring(0, dot)) + "-" + hash + end;
    }
}
