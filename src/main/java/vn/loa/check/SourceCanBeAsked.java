package vn.loa.check;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.content.Prose;
import vn.loa.content.Publication;
import vn.loa.source.Diagnostic;

/**
 * A source is a document, a paper or an office that can be asked again; "Facebook" is where
 * somebody saw it.
 */
public final class SourceCanBeAsked implements WordingRule {

    private static final Set<String> FIELDS =
            Set.of("source", "sources", "source.title", "sources.title");

    private static final int LONGEST = 40;

    private static final Pattern VAGUE =
            Pattern.compile(
                    "(?iu)[\"']?(?:nguồn:? |theo |từ |trên |lấy (?:từ|trên) |tìm (?:trên|ở) )?"
                            + "(?:trang |nhóm |bài |tin nhắn )?(?:facebook|fb|zalo|tiktok|youtube|google"
                            + "|internet|online|web|website|mạng(?: xã hội)?|chat ?gpt|gemini|ai|nghe nói"
                            + "|truyền miệng|tự biết|người quen|không rõ|chưa rõ|unknown|social media)"
                            + "(?: (?:của )?(?:xã|phường|thôn|nhóm|tôi|bạn|mình|nhà)(?: \\p{L}+){0,3})?[.?!\"']*");

    @Override
    public Check in(Publication publication) {
        return prose ->
                FIELDS.contains(prose.field())
                                && prose.text().length() <= LONGEST
                                && VAGUE.matcher(prose.text().strip()).matches()
                        ? Stream.of(problem(prose))
                        : Stream.empty();
    }

    private static Diagnostic problem(Prose prose) {
        String written = prose.text().strip().replaceAll("^[\"']|[\"']$", "");
        return Diagnostic.warning(
                        "source-vague",
                        prose.at(0),
                        "nguồn “" + written + "”: người sau không hỏi lại được ai",
                        "the source \"" + written + "\" leaves nobody to ask again")
                .suggesting(
                        "ghi văn bản, tờ báo hoặc cơ quan cho biết, kèm ngày: source: {title: Công văn số"
                                + " … của …, date: 2026-11-02}",
                        "name the document, paper or office and the day: source: {title: Letter no. … of"
                                + " …, date: 2026-11-02}");
    }
}
