package vn.loa.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.lang.Nearest;
import vn.loa.markup.Markup;
import vn.loa.source.Diagnostic;
import vn.loa.source.Fields;
import vn.loa.source.Message;
import vn.loa.source.Outcome;
import vn.loa.source.Severity;
import vn.loa.source.YamlValue;

/** Reads administrative plans: {@code content/plans/*.md}. */
final class PlanReader implements ContentReader {

    private static final List<String> STATUSES = List.of("draft", "current", "ended", "archived");
    private static final List<String> FORMS = List.of("digest", "official", "whole");
    private static final Pattern NUMBER =
            Pattern.compile("\\d{1,5}/(?:(?:19|20)\\d{2}/)?\\p{Lu}[\\p{L}\\d-]{1,30}");
    private static final String TYPE = "KẾ HOẠCH";
    private static final Plan.Official BARE =
            new Plan.Official(List.of(), List.of(), List.of(), "");
    private static final List<String> OPERATORS =
            List.of("=", ">=", ">", "<=", "<", "keep", "from-to");

    @Override
    public Kind kind() {
        return Kind.PLAN;
    }

    @Override
    public Outcome<Plan> read(Manuscript manuscript, Fields fields, Markup markup) {
        var about = CommonFields.description(fields);
        var number = NumberSlips.number(fields);
        var symbol = fields.text("symbol");
        var issuer = CommonFields.reference(fields, "issuer", "agencies");
        var place = fields.text("place");
        var issued = fields.optional("issued", PartialDate.PARSER);
        var period = fields.optional("period", Period.PARSER);
        var status =
                fields.optional("status", Misread.choice("status", STATUSES))
                        .map(word -> Plan.Status.valueOf(word.toUpperCase(Locale.ROOT)))
                        .orElse(Plan.Status.CURRENT);
        var reason = fields.text("reason");
        var plain = fields.text("plain");
        var original = fields.mapping("original").map(PlanReader::original);
        var basis = fields.mappings("basis", nameOfBasis(fields), PlanReader::basis);
        var targets = fields.mappings("targets", "text", PlanReader::target);
        var tasks = fields.mappings("tasks", "text", PlanReader::task);
        var duties = fields.mappings("duties", PlanReader::duty);
        var reports = fields.mappings("reports", "text", PlanReader::report);
        var funding = fields.texts("funding");
        var recipients = fields.texts("recipients");
        var signers = fields.mappings("signer", "name", PlanReader::signer);
        var notes = fields.texts("notes");
        var form = fields.optional("form", Misread.choice("form", FORMS)).orElse("digest");
        var head = fields.mapping("letterhead").map(PlanReader::letterhead).orElse(BARE);
        var official =
                Optional.of(head).filter(h -> form.equals("official")).map(PlanReader::named);
        var transcript = Optional.of(head).filter(h -> form.equals("whole"));
        return CommonFields.body(manuscript, fields, markup)
                .then(
                        body ->
                                fields.outcome(
                                        () ->
                                                new Plan(
                                                        manuscript.id(),
                                                        manuscript.language(),
                                                        about,
                                                        number,
                                                        symbol,
                                                        issuer,
                                                        place,
                                                        issued,
                                                        period,
                                                        status,
                                                        reason,
                                                        plain,
                                                        original,
                                                        basis,
                                                        targets,
                                                        tasks,
                                                        duties,
                                                        reports,
                                                        funding,
                                                        recipients,
                                                        signers,
                                                        notes,
                                                        official,
                                                        transcript,
                                                        body,
                                                        manuscript.file().start())));
    }

    private static Plan.Official letterhead(Fields fields) {
        var official =
                new Plan.Official(
                        lines(fields, "parent"),
                        lines(fields, "agency"),
                        lines(fields, "nation"),
                        fields.text("type").orElse(""));
        fields.reportUnknown();
        return official;
    }

    private static Plan.Official named(Plan.Official head) {
        return head.type().isEmpty()
                ? new Plan.Official(head.parent(), head.agency(), head.nation(), TYPE)
                : head;
    }

    /** A text whose lines are parted by {@code |}. */
    private static List<String> lines(Fields fields, String key) {
        return fields.text(key).stream()
                .flatMap(text -> Stream.of(text.split("\\s*\\|\\s*")))
                .toList();
    }

    private static Plan.Original original(Fields fields) {
        var original =
                new Plan.Original(
                        fields.text("file"),
                        fields.text("sha256"),
                        fields.optional("url", Misread.WEB_ADDRESS));
        fields.reportUnknown();
        return original;
    }

    /** The field meant by a text alone: of {@code 793/QĐ-TTg} its number. */
    private static String nameOfBasis(Fields fields) {
        return fields.value("basis").flatMap(PlanReader::firstText).stream()
                        .anyMatch(text -> NUMBER.matcher(text.text().strip()).matches())
                ? "number"
                : "title";
    }

    private static Optional<YamlValue.Scalar> firstText(YamlValue value) {
        Stream<YamlValue> all =
                value instanceof YamlValue.Sequence list ? list.items().stream() : Stream.of(value);
        return all.filter(YamlValue.Scalar.class::isInstance)
                .map(YamlValue.Scalar.class::cast)
                .findFirst();
    }

    static Plan.Basis basis(Fields fields) {
        return new Plan.Basis(
                NumberSlips.number(fields),
                fields.text("issuer"),
                fields.optional("date", PartialDate.PARSER),
                fields.text("title"),
                fields.text("relation"),
                fields.text("note"));
    }

    private static Plan.Target target(Fields fields) {
        TargetSlips.of(fields).ifPresent(fields::report);
        return new Plan.Target(
                fields.text("id"),
                fields.requiredText("text", "100% trường hợp được hỗ trợ"),
                fields.text("value"),
                fields.optional("operator", Misread.choice("operator", OPERATORS)),
                fields.text("unit"),
                fields.text("of"),
                deadline(fields, "by"),
                fields.text("where"));
    }

    private static final Message DUTY_HAS_DEADLINE =
            new Message(
                    "viết thời hạn ở phần phân công: duties: [{agency: …, items: [{text: …, by:"
                            + " 2026-12-31, tasks: [mã nhiệm vụ]}]}]",
                    "write the deadline where work is given out: duties: [{agency: …, items:"
                            + " [{text: …, by: 2026-12-31, tasks: [id of the task]}]}]");
    private static final Message DUTY_HAS_AGENCY =
            new Message(
                    "viết cơ quan ở phần phân công: duties: [{agency: mã cơ quan, items: [{text: …,"
                            + " tasks: [mã nhiệm vụ]}]}]",
                    "write the agency where work is given out: duties: [{agency: id, items: [{text:"
                            + " …, tasks: [id of the task]}]}]");

    /** In the writer's own words; a day in it that no calendar has is told. */
    private static Optional<String> deadline(Fields fields, String key) {
        Optional<String> typed = fields.text(key);
        typed.stream()
                .flatMap(DueReader::days)
                .map(day -> new YamlValue.Scalar(day, true, fields.at(key), fields.at(key)))
                .flatMap(day -> PartialDate.PARSER.apply(day).diagnostics().stream())
                .map(problem -> problem.as(Severity.WARNING))
                .forEach(fields::report);
        return typed;
    }

    private static Plan.Task task(Fields fields) {
        fields.misplaced("by", DUTY_HAS_DEADLINE);
        fields.misplaced("due", DUTY_HAS_DEADLINE);
        fields.misplaced("agency", DUTY_HAS_AGENCY);
        return new Plan.Task(
                fields.text("id"),
                fields.text("group"),
                fields.requiredText("text", "Tổ chức truyền thông ngày 30/7"),
                fields.text("every"),
                fields.at("id"));
    }

    private static Plan.Duty duty(Fields fields) {
        var agencies = CommonFields.references(fields, "agency", "agencies");
        fields.required("agency", "ubnd-xa-tay-hoa");
        var items = fields.mappings("items", "text", PlanReader::item);
        items.stream()
                .flatMap(item -> item.agency().stream())
                .filter(one -> agencies.stream().noneMatch(a -> a.id().equals(one.id())))
                .forEach(one -> fields.report(notOfThisLine(one, agencies)));
        return new Plan.Duty(agencies, fields.flag("requested", false), items);
    }

    private static Diagnostic notOfThisLine(Reference agency, List<Reference> ofLine) {
        return Diagnostic.error(
                        "agency-not-of-duty",
                        agency.at(),
                        "“" + agency.id() + "” không có trong “agency” của dòng phân công này",
                        "\"" + agency.id() + "\" is not among the agencies of this duty")
                .suggesting(
                        "thêm vào “agency” ở đầu dòng phân công, hoặc viết một dòng riêng",
                        "add it to \"agency\" above, or write a duty of its own")
                .suggestingName(
                        Nearest.to(agency.id(), ofLine.stream().map(Reference::id).toList()));
    }

    private static Plan.Duty.Item item(Fields fields) {
        return new Plan.Duty.Item(
                fields.requiredText("text", "Chủ trì tổ chức thực hiện"),
                deadline(fields, "by"),
                fields.text("with"),
                CommonFields.references(fields, "tasks"),
                CommonFields.reference(fields, "agency", "agencies"));
    }

    private static Plan.Report report(Fields fields) {
        return new Plan.Report(
                fields.text("to"),
                CommonFields.references(fields, "from", "agencies"),
                deadline(fields, "due"),
                fields.text("every"),
                fields.text("text"));
    }

    private static Plan.Signer signer(Fields fields) {
        return new Plan.Signer(
                fields.text("authority"), fields.text("office"), fields.text("name"));
    }
}
