package vn.loa.check;

import java.time.LocalDate;
import java.util.stream.Stream;
import vn.loa.content.Kind;
import vn.loa.content.Prose;
import vn.loa.content.Publication;
import vn.loa.source.Diagnostic;
import vn.loa.source.Message;
import vn.loa.source.Position;
import vn.loa.source.Severity;

/**
 * Identity numbers, private phones beside a name, names of victims and birth dates of children do
 * not belong on a public page. A warning, which never repeats what it found; an error on paper,
 * which nobody can call back.
 */
public final class PersonalData implements WordingRule {

    private final LocalDate today;

    /**
     * @param today decides who is still a minor
     */
    public PersonalData(LocalDate today) {
        this.today = today;
    }

    @Override
    public Check in(Publication publication) {
        return this::check;
    }

    private Stream<Diagnostic> check(Prose prose) {
        return PrivateDetails.in(prose.text(), today).stream()
                .map(found -> problem(prose, found.offset(), found.what()).about(found.digits()));
    }

    /** The same of a text; graver in what is printed and handed out. */
    static Diagnostic problem(Prose prose, int offset, Message what) {
        Diagnostic found = problem(prose.at(offset), what);
        return prose.content().kind() == Kind.MATERIAL
                ? found.as(Severity.ERROR)
                        .suggesting(
                                "xóa đi; đã in và phát ra thì không lấy lại được; nếu tên không phải"
                                        + " tên thật thì ghi (tên đã đổi)",
                                "delete it; what is printed cannot be taken back; if the name is not"
                                        + " the real one, write (name changed)")
                : found;
    }

    /** Told without the words themselves. */
    static Diagnostic problem(Position at, Message what) {
        return Diagnostic.warning(
                        "personal-data",
                        at,
                        "chỗ này giống như " + what.vietnamese(),
                        "this looks like " + what.english())
                .suggesting(
                        "xóa đi; trang này ai cũng đọc được",
                        "delete it; anyone can read this page");
    }
}
