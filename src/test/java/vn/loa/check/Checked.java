package vn.loa.check;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loa.content.PublicationReader;
import vn.loa.markup.HtmlMemo;
import vn.loa.markup.Markup;
import vn.loa.source.Diagnostic;
import vn.loa.source.SourceTree;

/** A small publication and what rules say of it. */
final class Checked {

    private final Map<String, String> files = new LinkedHashMap<>();

    static Checked publication() {
        return new Checked()
                .with("site/site.yaml", "title: Xã Ví Dụ\nlanguages: [vi, en]\n")
                .with(
                        "content/services/tong-dai-111.yaml",
                        "name: Tổng đài 111\nphones: [\"111\"]\nsource: Ví dụ\n")
                .with(
                        "content/services/xa-vi-du.yaml",
                        "name: Xã Ví Dụ\nphones: [\"0263 1234 567\"]\nsource: Ví dụ\n");
    }

    Checked with(String path, String text) {
        files.put(path, text);
        return this;
    }

    List<Diagnostic> by(Rule rule) {
        return rule.check(read().publication()).toList();
    }

    List<Diagnostic> by(WordingRule rule) {
        PublicationReader.Loaded loaded = read();
        return loaded.prose().flatMap(rule.in(loaded.publication())::check).toList();
    }

    List<Diagnostic> abbreviations() {
        PublicationReader.Loaded loaded = read();
        var rule = new AbbreviationIsKnown(loaded.publication());
        return AbbreviationIsKnown.once(
                        loaded.texts().stream().flatMap(text -> rule.check(text).stream()))
                .toList();
    }

    /** Of a page with a text. */
    static List<Diagnostic> page(String text, WordingRule rule) {
        return publication().with("content/pages/a.md", "---\ntitle: A\n---\n" + text).by(rule);
    }

    /** Of a page with a text. */
    static List<Diagnostic> page(String text, Rule rule) {
        return publication().with("content/pages/a.md", "---\ntitle: A\n---\n" + text).by(rule);
    }

    static Stream<String> lines(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(d -> d.code() + " " + d.at());
    }

    private PublicationReader.Loaded read() {
        try (var markup = Markup.of(HtmlMemo.NONE)) {
            return PublicationReader.read(
                    SourceTree.of(files),
                    markup,
                    new PublicationReader.Options(
                            false, Instant.parse("2026-11-22T05:00:00Z"), Optional.empty()));
        }
    }
}
