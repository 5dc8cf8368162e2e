package vn.loa.content;

import vn.loa.markup.Markup;
import vn.loa.source.Fields;
import vn.loa.source.FrontMatter;
import vn.loa.source.Outcome;

/** Reads information pages: {@code content/pages/**}. */
final class PageReader implements ContentReader {

    @Override
    public Kind kind() {
        return Kind.PAGE;
    }

    @Override
    public Outcome<Page> read(Manuscript manuscript, Fields fields, Markup markup) {
        FrontMatter parts = manuscript.parts();
        var about = CommonFields.descriptionOfPage(fields, parts.text());
        var safety = fields.flag("safety", false);
        // AsciiDoc keeps its document title out of the body by itself.
        boolean asciiDoc = manuscript.file().extension().equals("adoc");
        var text = asciiDoc ? parts.text() : CommonFields.withoutTitle(parts.text(), about.title());
        var parted = new FrontMatter(parts.fields(), text, parts.linesBefore());
        return CommonFields.noted(
                        fields, markup.body(manuscript.file(), parted, manuscript.language()))
                .then(
                        body ->
                                fields.outcome(
                                        () ->
                                                new Page(
                                                        manuscript.id(),
                                                        manuscript.language(),
                                                        about,
                                                        safety,
                                                        body,
                                                        manuscript.file().start())));
    }
}
