package vn.loa.theme;

import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.List;
import java.util.Map;
import vn.loa.lang.Language;
import vn.loa.lang.VietnameseText;

/**
 * What templates write as {@code <span{{ langOf(text) }}>}: a {@code lang} attribute where a
 * Vietnamese text, such as the title of a source, stands on a page of another language, so that it
 * is read aloud rightly; else nothing.
 */
final class LanguageMark extends AbstractExtension {

    @Override
    public Map<String, Function> getFunctions() {
        return Map.of("langOf", new LangOf());
    }

    private static final class LangOf implements Function {

        @Override
        public List<String> getArgumentNames() {
            return List.of("text");
        }

        @Override
        public Object execute(
                Map<String, Object> arguments,
                PebbleTemplate self,
                EvaluationContext context,
                int lineNumber) {
            String vietnamese = Language.VIETNAMESE.tag();
            boolean other = !context.getLocale().toLanguageTag().equals(vietnamese);
            String text = String.valueOf(arguments.get("text"));
            return new SafeString(
                    other && VietnameseText.isWritten(text) ? " lang=\"" + vietnamese + "\"" : "");
        }
    }
}
