package vn.loa.theme;

import java.util.Map;
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
        return engine.fill(path, values);
    }
}
