package vn.loa.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.lang.Language;
import vn.loa.lang.ReadAloud;
import vn.loa.markup.Body;

/**
 * A script as it is spoken: what to say, where to stop, and how long that takes.
 *
 * @param syllables of everything said
 * @param seconds the words at the script's rate, and the stops
 * @param unknown short forms nobody explained
 * @param said how often each service's number is read, by the service's id, in the order of the
 *     text
 */
public record ScriptReading(
        List<Part> parts,
        int syllables,
        double seconds,
        List<String> unknown,
        Map<String, Integer> said) {

    /** The stop an empty line asks for. */
    static final double BREATH = 1;

    private static final Pattern PAUSE =
            Pattern.compile(
                    "\\[\\s*(?:nghỉ|dừng|pause)\\s+(\\d{1,2}(?:[.,]\\d)?)\\s*"
                            + "(?:giây|seconds?|s)?\\s*\\]",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern MARKS = Pattern.compile("(?m)^\\s*(?:#+|>|[-*+])\\s+|[*_`]+");

    /** A stretch of the script. */
    public sealed interface Part {
        /**
         * Words to say.
         *
         * @param written as the writer typed it, numbers looked up
         * @param spoken the same in words
         */
        record Words(String written, String spoken) implements Part {}

        /**
         * @param wished whether the writer marked it; else it is the breath between two paragraphs
         */
        record Pause(double seconds, boolean wished) implements Part {}
    }

    /** Reads a script in its language. */
    public static ScriptReading of(Script script, Language language, Publication publication) {
        var abbreviations =
                language.equals(Language.VIETNAMESE)
                        ? publication.vocabulary().abbreviations()
                        : Map.<String, String>of();
        var reader = new Reader(ReadAloud.in(language, abbreviations), publication);
        reader.read(script.text());
        return reader.finished(script.rate());
    }

    /** Seconds it runs over its slot; 0 when it fits. */
    public double over(Script script) {
        return Math.max(0, seconds - script.seconds());
    }

    /** Everything said, line by line. */
    public List<String> lines() {
        return parts.stream()
                .filter(Part.Words.class::isInstance)
                .map(part -> ((Part.Words) part).spoken())
                .toList();
    }

    private static final class Reader {
        private final ReadAloud aloud;
        private final Publication publication;
        private final List<Part> parts = new ArrayList<>();
        private final Set<String> unknown = new LinkedHashSet<>();
        private final Map<String, Integer> said = new LinkedHashMap<>();
        private int syllables;
        private double stops;

        Reader(ReadAloud aloud, Publication publication) {
            this.aloud = aloud;
            this.publication = publication;
        }

        void read(String text) {
            for (String paragraph : text.strip().split("\\R\\s*\\R")) {
                if (endsInWords()) {
                    pause(BREATH, false);
                }
                paragraph(MARKS.matcher(paragraph).replaceAll(""));
            }
        }

        private boolean endsInWords() {
            return !parts.isEmpty() && parts.get(parts.size() - 1) instanceof Part.Words;
        }

        private void paragraph(String text) {
            Matcher pauses = PAUSE.matcher(text);
            int from = 0;
            while (pauses.find()) {
                words(text.substring(from, pauses.start()));
                unbreathe();
                pause(Double.parseDouble(pauses.group(1).replace(',', '.')), true);
                from = pauses.end();
            }
            words(text.substring(from));
        }

        /** A stop the writer marked takes the place of the breath before it. */
        private void unbreathe() {
            if (!parts.isEmpty() && parts.get(parts.size() - 1) instanceof Part.Pause breath) {
                parts.remove(parts.size() - 1);
                stops -= breath.seconds();
            }
        }

        /**
         * A line that ends a sentence stays a line of its own; one that was only wrapped does not.
         */
        private void words(String text) {
            for (String line : text.strip().split("(?<=[.!?:;…”])\\s*\\R")) {
                line(line.strip().replaceAll("\\s+", " "));
            }
        }

        private void line(String line) {
            if (line.isEmpty()) {
                return;
            }
            String dictated = Body.withPhones(line, this::number);
            ReadAloud.Spoken spoken = aloud.of(dictated);
            unknown.addAll(spoken.unknown());
            syllables += aloud.syllables(spoken.text());
            parts.add(new Part.Words(publication.withPhones(line), spoken.text()));
        }

        private String number(String service) {
            said.merge(service, 1, Integer::sum);
            return publication.phone(service).map(p -> aloud.phone(p.number())).orElse(service);
        }

        private void pause(double seconds, boolean wished) {
            parts.add(new Part.Pause(seconds, wished));
            stops += seconds;
        }

        ScriptReading finished(int rate) {
            if (!parts.isEmpty()
                    && parts.get(parts.size() - 1) instanceof Part.Pause last
                    && !last.wished()) {
                parts.remove(parts.size() - 1);
                stops -= last.seconds();
            }
            return new ScriptReading(
                    List.copyOf(parts),
                    syllables,
                    syllables * 60.0 / rate + stops,
                    List.copyOf(unknown),
                    said);
        }
    }
}
