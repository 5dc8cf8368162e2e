package vn.loa.print;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.loa.markup.Body;
import vn.loa.source.Outcome;
import vn.loa.theme.Theme;

/** What a writer begins a material with: each slot of its formats, filled with its example. */
public final class WordsToFill {

    /** What a material can be made in: formats whose words a writer writes, posts aside. */
    public static List<String> formats(Theme theme) {
        return PrintFormat.names(theme).stream()
                .filter(name -> !name.startsWith(PostImages.PREFIX))
                .filter(name -> !slots(theme, List.of(name)).isEmpty())
                .toList();
    }

    private final Collection<String> services;

    private WordsToFill(Collection<String> services) {
        this.services = services;
    }

    /**
     * Lines of YAML under {@code words:}; what is optional is a comment.
     *
     * @param formats names the theme has
     * @param services with a number in the publication, the one to prefer first; an example that
     *     names another takes the first of these
     */
    public static String lines(Theme theme, List<String> formats, Collection<String> services) {
        var words = new WordsToFill(services);
        return slots(theme, formats).stream()
                .filter(slot -> slot.shape() != Slot.Shape.BODY)
                .map(words::lines)
                .collect(Collectors.joining("\n"));
    }

    /** Lines of YAML for the words on the pictures of a post. */
    public static String linesOfPost(Theme theme, Collection<String> services) {
        List<String> pictures =
                PrintFormat.names(theme).stream()
                        .filter(name -> name.startsWith(PostImages.PREFIX))
                        .toList();
        return lines(theme, pictures, services);
    }

    /** Whether a format prints the text below the fields, so that the file must be Markdown. */
    public static boolean printsText(Theme theme, List<String> formats) {
        return slots(theme, formats).stream().anyMatch(slot -> slot.shape() == Slot.Shape.BODY);
    }

    /** Every slot once; required where one of the formats requires it. */
    private static List<Slot> slots(Theme theme, List<String> formats) {
        Map<String, Slot> slots = new LinkedHashMap<>();
        for (String name : formats) {
            Optional<PrintFormat> format = PrintFormat.of(theme, name).flatMap(Outcome::value);
            for (Slot slot : format.map(PrintFormat::slots).orElse(List.of())) {
                slots.merge(slot.name(), slot, (one, two) -> one.required() ? one : two);
            }
        }
        return List.copyOf(slots.values());
    }

    private String lines(Slot slot) {
        String example = withOwnService(slot.example());
        boolean lost = services.isEmpty() && !example.equals(slot.example());
        String first = slot.required() && !lost ? "  " : "  # ";
        String next = "\n" + first;
        return first
                + slot.name()
                + ":"
                + switch (slot.shape()) {
                    case TEXT, LINES, NUMBER -> " " + quoted(example);
                    case PANEL, LIST, SERVICE -> " " + example;
                    case PANELS -> next + "  " + String.join(next + "  ", panels(slot, example));
                    case BODY -> "";
                };
    }

    private static List<String> panels(Slot slot, String example) {
        return Collections.nCopies(Math.max(1, slot.count()), example);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** Examples name services; a publication without them has others. */
    private String withOwnService(String example) {
        String own = services.stream().findFirst().orElse("");
        String phones =
                Body.PHONE
                        .matcher(example)
                        .replaceAll(
                                found ->
                                        services.contains(found.group(1))
                                                ? found.group().replace("$", "\\$")
                                                : "{{phone " + own + "}}");
        return phones.equals("tong-dai-111") && !services.contains(phones) ? own : phones;
    }
}
