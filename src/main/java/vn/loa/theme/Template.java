package vn.loa.theme;

import java.util.Locale;
import java.util.Map;
import vn.loa.lang.Language;
import vn.loa.source.Outcome;

/** A template of the theme. */
public final class Template {

    private final Templates engine;
    private final String path;

    Template(Templates engine, String path) {
        this.engine = engine;
        this.path = path;
    }

    /**
     * The filled template; a name or field it does not know is a diagnostic at the template's line.
     */
    public Outcome<String> fill(Map<String, Object> values) {
        return engine.fill(path, values, Locale.ROOT);
    }

    /** The template filled for a page in a language. */
    public Outcome<String> fill(Map<String, Object> values, Language language) {
        return engine.fill(path, values, Locale.forLanguageTag(language.tag()));
    }
}
