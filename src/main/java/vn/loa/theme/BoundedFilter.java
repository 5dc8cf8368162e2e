package vn.loa.theme;

import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** A filter whose result is measured, before it is made where it can be far longer. */
record BoundedFilter(String name, Filter filter) implements Filter {

    /** A width or precision of four digits or more in a pattern such as {@code %5d}. */
    private static final Pattern WIDE = Pattern.compile("%[^%a-zA-Z]*\\d{4}");

    @Override
    public List<String> getArgumentNames() {
        return filter.getArgumentNames();
    }

    @Override
    public Object apply(
            Object input,
            Map<String, Object> arguments,
            PebbleTemplate self,
            EvaluationContext context,
            int line) {
        switch (name) {
            case "format" -> expectNarrow(String.valueOf(input));
            case "join" -> expectJoined(input, arguments.get("separator"));
            case "replace" -> {
                return replaced(input, arguments, self, context, line);
            }
            default -> {
                // Makes at most a few times what it is given.
            }
        }
        return TemplateLimits.bounded(filter.apply(input, arguments, self, context, line));
    }

    private static void expectNarrow(String pattern) {
        if (WIDE.matcher(pattern).find()) {
            throw TemplateLimits.Reached.letters();
        }
    }

    private static void expectJoined(Object list, Object separator) {
        if (list instanceof Collection<?> entries) {
            long length = 0;
            for (Object entry : entries) {
                length += Objects.toString(entry, "").length();
                length += Objects.toString(separator, "").length();
                expect(length);
            }
        }
    }

    /** Each pair for itself, so that what it adds is known before. */
    private Object replaced(
            Object input,
            Map<String, Object> arguments,
            PebbleTemplate self,
            EvaluationContext context,
            int line) {
        if (input == null || !(arguments.get("replace_pairs") instanceof Map<?, ?> pairs)) {
            return filter.apply(input, arguments, self, context, line);
        }
        Object text = input;
        for (Map.Entry<?, ?> pair : pairs.entrySet()) {
            expectReplaced(text.toString(), pair);
            Map<String, Object> one =
                    Map.of("replace_pairs", Map.of(pair.getKey(), pair.getValue()));
            text = filter.apply(text, one, self, context, line);
        }
        return text;
    }

    private static void expectReplaced(String text, Map.Entry<?, ?> pair) {
        String old = pair.getKey().toString();
        long grows = (long) pair.getValue().toString().length() - old.length();
        long length = text.length();
        for (int at = text.indexOf(old); at >= 0; at = text.indexOf(old, at + old.length())) {
            length += grows;
            expect(length);
            if (old.isEmpty() && ++at > text.length()) {
                return;
            }
        }
    }

    private static void expect(long length) {
        if (length > TemplateLimits.LETTERS) {
            throw TemplateLimits.Reached.letters();
        }
    }
}
