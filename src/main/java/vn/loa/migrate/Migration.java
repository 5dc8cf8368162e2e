package vn.loa.migrate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loa.content.Settings;
import vn.loa.source.FrontMatter;
import vn.loa.source.Outcome;
import vn.loa.source.SourceFile;
import vn.loa.source.SourceTree;
import vn.loa.source.Yaml;
import vn.loa.source.YamlValue;

/** What has to be written anew so that a publication is of the newest schema version. */
public final class Migration {

    private static final String SETTINGS = "site/site.yaml";
    private static final String VERSION = "schemaVersion";

    private final SourceTree sources;
    private final List<Step> steps;
    private final int newest;

    private Migration(SourceTree sources, List<Step> steps, int newest) {
        this.sources = sources;
        this.steps = steps;
        this.newest = newest;
    }

    /** The files that change, sorted by path; none for a publication of the newest version. */
    public static List<RewrittenFile> of(SourceTree sources) {
        return of(sources, Step.ALL, Settings.SCHEMA_VERSION);
    }

    static List<RewrittenFile> of(SourceTree sources, List<Step> steps, int newest) {
        return new Migration(sources, steps, newest).files();
    }

    private List<RewrittenFile> files() {
        Optional<SourceFile> settings = sources.file(SETTINGS);
        int written = settings.flatMap(this::fields).map(this::version).orElse(newest);
        if (written >= newest) {
            return List.of();
        }
        return Stream.of("content", "site")
                .flatMap(folder -> sources.under(folder).stream())
                .filter(file -> file.extension().matches("md|adoc|ya?ml"))
                .flatMap(file -> rewritten(file, written).stream())
                .sorted(Comparator.comparing(file -> file.before().path()))
                .toList();
    }

    private Optional<YamlValue.Mapping> fields(SourceFile file) {
        Outcome<YamlValue.Mapping> fields =
                file.extension().matches("ya?ml")
                        ? Yaml.read(file)
                        : FrontMatter.read(file).map(FrontMatter::fields);
        return fields.value();
    }

    /** A publication from before versions were written is of version 0. */
    private int version(YamlValue.Mapping settings) {
        return settings.entry(VERSION)
                .map(YamlValue.Entry::value)
                .filter(YamlValue.Scalar.class::isInstance)
                .map(value -> ((YamlValue.Scalar) value).text())
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    private Optional<RewrittenFile> rewritten(SourceFile file, int written) {
        Optional<YamlValue.Mapping> fields = fields(file);
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        List<Step> due =
                steps.stream()
                        .filter(step -> step.version() > written && step.version() <= newest)
                        .filter(step -> file.path().startsWith(step.files()))
                        .toList();
        var edits = new ArrayList<Edit>();
        due.forEach(step -> step.edits(fields.get()).forEach(edits::add));
        boolean settings = file.path().equals(SETTINGS);
        Optional<YamlValue.Entry> version = fields.get().entry(VERSION);
        if (settings && version.isPresent()) {
            var value = (YamlValue.Scalar) version.get().value();
            edits.add(new Edit(value.at(), value.text(), String.valueOf(newest)));
        }
        String above = settings && version.isEmpty() ? VERSION + ": " + newest : "";
        return RewrittenFile.of(file, edits, above);
    }
}
