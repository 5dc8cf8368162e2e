package vn.loa.cli;

import java.util.ArrayList;
import java.util.List;
import vn.loa.check.CallList.Entry;
import vn.loa.content.Citation;
import vn.loa.content.PartialDate;
import vn.loa.lang.Language;
import vn.loa.output.Csv;
import vn.loa.output.Json;

/** Writes the list of numbers to call: to print and tick off, or for a spreadsheet. */
record CallSheet(List<Entry> entries, boolean english) {

    String text() {
        var lines = new ArrayList<String>();
        lines.add(
                english
                        ? "Numbers to call (%s). Write the day of the call into verified."
                                .formatted(entries.size())
                        : "Số cần gọi thử (%s). Gọi xong, ghi ngày gọi vào verified."
                                .formatted(entries.size()));
        for (Entry entry : entries) {
            lines.add("");
            lines.add("[ ] " + String.join(", ", entry.phones()) + "  " + entry.name());
            entry.organization().ifPresent(name -> lines.add("    " + name));
            lines.add("    " + label("Nguồn: ", "Source: ") + source(entry));
            lines.add("    " + label("Gọi thử lần cuối: ", "Last called: ") + called(entry));
            lines.add("    " + label("Ghi vào: ", "Write into: ") + entry.file());
            lines.add("    " + label("Ngày gọi: ", "Called on: ") + "__________");
        }
        return String.join("\n", lines);
    }

    private String label(String vietnamese, String inEnglish) {
        return english ? inEnglish : vietnamese;
    }

    private String source(Entry entry) {
        return entry.source()
                .map(source -> source.title() + source.date().map(this::dated).orElse(""))
                .orElse(label("không nêu", "not named"));
    }

    private String dated(PartialDate date) {
        return ", " + shown(date);
    }

    private String called(Entry entry) {
        return entry.verified().map(this::shown).orElse(label("chưa ai gọi", "never"));
    }

    private String shown(PartialDate date) {
        return date.shown(english ? Language.ENGLISH : Language.VIETNAMESE);
    }

    String json() {
        return Json.indented(
                Json.object("calls", entries.stream().map(CallSheet::object).toList()));
    }

    byte[] csv() {
        List<String> head =
                english
                        ? List.of("Name", "Numbers", "Source", "Last called", "File")
                        : List.of("Tên", "Số điện thoại", "Nguồn", "Gọi thử lần cuối", "Tệp");
        return new Csv(head, entries.stream().map(this::row).toList()).bytes();
    }

    private List<String> row(Entry entry) {
        return List.of(
                entry.name(),
                String.join(", ", entry.phones()),
                source(entry),
                entry.verified().map(PartialDate::iso).orElse(""),
                entry.file());
    }

    private static Object object(Entry entry) {
        return Json.object(
                "name", entry.name(),
                "phones", entry.phones(),
                "organization", entry.organization(),
                "source", entry.source().map(Citation::title),
                "sourceUrl", entry.source().flatMap(Citation::url),
                "sourceDate", entry.source().flatMap(Citation::date).map(PartialDate::iso),
                "verified", entry.verified().map(PartialDate::iso),
                "file", entry.file());
    }
}
