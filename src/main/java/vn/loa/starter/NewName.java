package vn.loa.starter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.loa.lang.Slug;

/**
 * Where a new file lies in its kind's folder, and its title.
 *
 * @param path folders and slug, e.g. {@code huong-dan/bao-ve-tre-em}
 */
public record NewName(String path, String title) {

    private static final Pattern FOLDER = Pattern.compile("[/\\\\]");

    /** In a title a slash between digits is part of it: Ngày 30/7, trực 24/7. */
    private static final Pattern FOLDER_OF_TITLE =
            Pattern.compile("(?<!\\d)[/\\\\]|[/\\\\](?!\\d)");

    /** Endings that Loa itself gives a file. */
    private static final Pattern ENDING =
            Pattern.compile("(?<=.)\\.(?:md|markdown|adoc|ya?ml)$", Pattern.CASE_INSENSITIVE);

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)20\\d\\d(?!\\d)");

    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:[/\\\\]");

    private static final Pattern SLUGS = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*+");

    /**
     * A name from what was typed: an address, or the title itself.
     *
     * @param typed {@code bao-ve-tre-em}, {@code huong-dan/Bảo vệ trẻ em}
     * @param title the title where it was given apart
     * @return absent when a part of it has no letter or digit, or is a name that Windows keeps for
     *     itself, or where it is a place on a disk
     */
    public static Optional<NewName> of(String typed, Optional<String> title) {
        var slugs = new ArrayList<String>();
        String name = ENDING.matcher(typed.strip()).replaceFirst("");
        if (DRIVE.matcher(name).lookingAt()) {
            return Optional.empty();
        }
        Pattern folder = name.indexOf(' ') < 0 ? FOLDER : FOLDER_OF_TITLE;
        List<String> parts = List.of(folder.split(name, -1));
        for (String part : parts) {
            String slug = Slug.of(part);
            if (slug.isEmpty() || Slug.isReserved(part)) {
                return Optional.empty();
            }
            slugs.add(slug);
        }
        String last = parts.get(parts.size() - 1).strip();
        return Optional.of(
                new NewName(String.join("/", slugs), title.orElseGet(() -> readable(last))));
    }

    /** A title typed as an address gets its spaces and its capital back; marks only people know. */
    private static String readable(String typed) {
        String spaced = SLUGS.matcher(typed).matches() ? typed.replace('-', ' ') : typed;
        return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }

    /** The year its title or its path names last; absent where none is named. */
    Optional<String> year() {
        return YEAR.matcher(title + " " + path)
                .results()
                .map(MatchResult::group)
                .reduce((one, next) -> next);
    }

    String slug() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
