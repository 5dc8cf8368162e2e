package vn.loa.content;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.lang.Folding;
import vn.loa.lang.Language;
import vn.loa.source.Fields;
import vn.loa.source.Message;
import vn.loa.source.Shape;
import vn.loa.source.YamlValue;

/**
 * What a writer meant by a field that its kind does not have: the same in Vietnamese, or a field of
 * another kind. Made when the first such field is met, as most publications have none.
 */
final class FieldNames {

    private static final Pattern TRANSLATED =
            Pattern.compile(
                    "(?<field>[a-z]+)(?:[_.-](?=[a-z])|(?=[A-Z]))(?<language>en|vi|En|EN|Vi|VI)");

    /** Words that prints of the built-in theme have; some are fields of other kinds too. */
    private static final Set<String> ON_PRINTS =
            Set.of(
                    "headline",
                    "lead",
                    "points",
                    "panels",
                    "steps",
                    "cover",
                    "call",
                    "service",
                    "hours",
                    "abroad",
                    "action",
                    "foot");

    /** What people write for a telephone, by what forms call it. */
    private static final Map<String, String> IN_SHORT =
            Stream.of("sdt", "dt", "tel", "telephone", "hotline", "hotlines", "contact")
                    .collect(Collectors.toUnmodifiableMap(word -> word, word -> "so dien thoai"));

    private Map<Kind, Set<String>> known;
    private FieldWords words;

    /** What fields of one file may mean. */
    Fields.Names of(Manuscript manuscript) {
        Kind kind = manuscript.id().kind();
        return new Fields.Names() {
            @Override
            public Optional<String> meant(String key) {
                return inVietnamese(kind, key).or(() -> partOf(kind, key));
            }

            @Override
            public Optional<Message> elsewhere(String key) {
                List<String> written =
                        manuscript.parts().fields().entries().stream()
                                .map(YamlValue.Entry::key)
                                .toList();
                return translated(manuscript, key)
                        .or(() -> ofPrint(kind, key))
                        .or(
                                () ->
                                        kindOf(key, written)
                                                .filter(other -> other != kind)
                                                .map(FieldNames::say));
            }
        };
    }

    /** A word of a print beside the fields, where its formats do not see it. */
    private static Optional<Message> ofPrint(Kind kind, String key) {
        return kind == Kind.MATERIAL && ON_PRINTS.contains(key)
                ? Optional.of(
                        new Message(
                                "đây là chữ trên bản in: viết thụt vào hai dấu cách, dưới dòng words:",
                                "this is a word of the print: indent it by two spaces, below the"
                                        + " line words:"))
                : Optional.empty();
    }

    /** {@code title_en}: what a translation says stands in a file of its own. */
    private Optional<Message> translated(Manuscript manuscript, String key) {
        Matcher typed = TRANSLATED.matcher(key);
        if (!typed.matches()
                || !known().get(manuscript.id().kind()).contains(typed.group("field"))) {
            return Optional.empty();
        }
        String language = typed.group("language").toLowerCase(Locale.ROOT);
        String original = manuscript.origin().file().replaceFirst("^.*/", "");
        String file = original.replaceFirst("(?=\\.[^.]*$)", "." + language);
        String end = key.substring(typed.group("field").length());
        return Optional.of(
                new Message(
                        "viết bản dịch vào tệp %s cùng thư mục; ở đó tên trường không có “%s”"
                                .formatted(file, end),
                        "write the translation in the file %s beside this one, without \"%s\""
                                .formatted(file, end)));
    }

    private synchronized Map<Kind, Set<String>> known() {
        if (known == null) {
            words = FieldWords.builtIn();
            known = new EnumMap<>(Kind.class);
            Map<String, Shape> shapes = Shapes.of(List.of(Language.VIETNAMESE));
            for (Kind kind : Kind.values()) {
                known.put(kind, ((Shape.Record) shapes.get(kind.word())).fields().keySet());
            }
        }
        return known;
    }

    private Optional<String> inVietnamese(Kind kind, String key) {
        String written = Folding.plain(key);
        String typed = IN_SHORT.getOrDefault(written, written);
        return typed.length() < 3
                ? Optional.empty()
                : Stream.<BiPredicate<String, String>>of(
                                String::equals,
                                (title, part) -> title.endsWith(" " + part),
                                (title, part) -> title.startsWith(part + " "))
                        .flatMap(way -> called(kind, title -> way.test(title, typed)))
                        .findFirst();
    }

    /** A field that is one of several words, or the many of it: {@code phone_number}. */
    private Optional<String> partOf(Kind kind, String key) {
        List<String> words = List.of(key.toLowerCase(Locale.ROOT).split("[_. -]"));
        return words.size() < 2 || TRANSLATED.matcher(key).matches()
                ? Optional.empty()
                : words.stream()
                        .flatMap(word -> Stream.of(word, word + "s"))
                        .filter(known().get(kind)::contains)
                        .findFirst();
    }

    /** Fields by what forms call them: {@code điện thoại} is part of {@code số điện thoại}. */
    private Stream<String> called(Kind kind, Predicate<String> wanted) {
        return known().get(kind).stream()
                .filter(
                        field ->
                                words.of(kind.word() + "." + field)
                                        .map(label -> Folding.plain(label.title()))
                                        .filter(wanted)
                                        .isPresent());
    }

    /** The kind that has the field, and most of the others that were written. */
    private Optional<Kind> kindOf(String key, Collection<String> written) {
        return known().entrySet().stream()
                .filter(kind -> kind.getValue().contains(key))
                .max(Comparator.comparing(kind -> count(kind.getValue(), written)))
                .map(Map.Entry::getKey);
    }

    /**
     * The kind that has most of some fields, at least two more than another.
     *
     * @param own which is asked for, and is not given
     */
    Optional<Kind> kindOf(Collection<String> written, Kind own) {
        long ofOwn = count(known().get(own), written);
        return known().entrySet().stream()
                .max(Comparator.comparing(kind -> count(kind.getValue(), written)))
                .filter(kind -> count(kind.getValue(), written) >= ofOwn + 2)
                .map(Map.Entry::getKey);
    }

    private static long count(Set<String> fields, Collection<String> written) {
        return written.stream().filter(fields::contains).count();
    }

    private static Message say(Kind kind) {
        String folder = kind.folder();
        String ending = kind == Kind.PAGE || kind == Kind.PLAN ? ".md" : ".yaml";
        return new Message(
                "của " + name(kind) + " thì viết trong một tệp " + ending + " ở " + folder,
                "for a " + kind.word() + ", write it in a " + ending + " file in " + folder);
    }

    private static String name(Kind kind) {
        return switch (kind) {
            case PAGE -> "bài viết";
            case PLAN -> "kế hoạch";
            case SERVICE -> "dịch vụ";
            case MATERIAL -> "ấn phẩm";
            case EVENT -> "sự kiện";
            case STATISTIC -> "bảng số liệu";
        };
    }
}
