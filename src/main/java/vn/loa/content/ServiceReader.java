package vn.loa.content;

import java.util.List;
import vn.loa.markup.Markup;
import vn.loa.source.Fields;
import vn.loa.source.Outcome;

/** Reads hotlines and services: {@code content/services/*.yaml}. */
final class ServiceReader implements ContentReader {

    @Override
    public Kind kind() {
        return Kind.SERVICE;
    }

    @Override
    public Outcome<Service> read(Manuscript manuscript, Fields fields, Markup markup) {
        var name = fields.requiredText("name", "Tổng đài 111");
        var about = CommonFields.description(fields, name);
        var organization = fields.text("organization");
        var government = fields.flag("government", true);
        var phones = fields.list("phones", PhoneNumber.form(manuscript.language()));
        var hours = fields.text("hours");
        var cost = fields.text("cost");
        var area = CommonFields.references(fields, "area", "places");
        var languages = fields.texts("languages");
        var access = fields.text("access");
        var address = fields.text("address");
        var url = fields.optional("url", Misread.WEB_ADDRESS);
        var email = fields.optional("email", Misread.EMAIL);
        var apps = fields.texts("apps");
        var source = fields.list("source", Citation.FORM);
        var verified = fields.optional("verified", PartialDate.PARSER);
        fields.optional("grade", Misread.choice("grade", List.of("A", "B")));
        var printing = printing(fields);
        var body = CommonFields.body(manuscript, fields, markup);
        return body.then(
                text ->
                        fields.outcome(
                                () ->
                                        new Service(
                                                manuscript.id(),
                                                manuscript.language(),
                                                about,
                                                organization,
                                                government,
                                                phones,
                                                hours,
                                                cost,
                                                area,
                                                languages,
                                                access,
                                                address,
                                                url,
                                                email,
                                                apps,
                                                source,
                                                verified,
                                                fields.at("verified"),
                                                printing,
                                                text,
                                                manuscript.origin())));
    }

    private static Service.Printing printing(Fields fields) {
        boolean said = fields.hasOwn("printable");
        boolean printable = fields.flag("printable", true);
        return !printable
                ? Service.Printing.FORBIDDEN
                : said ? Service.Printing.ALLOWED : Service.Printing.UNSAID;
    }
}
