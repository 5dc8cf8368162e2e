package vn.loa.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.content.Prose;
import vn.loa.content.Publication;
import vn.loa.source.Diagnostic;

/** Messages copied from a chat carry the names of those who wrote them, and were meant for few. */
public final class ChatIsNotPasted implements WordingRule {

    private static final String TIME = "\\d{1,2}[:h]\\d\\d(?:[:]\\d\\d)?(?: ?[AaPp][Mm])?";
    private static final String DAY =
            "(?:[Hh]ôm (?:qua|nay|kia)|[Yy]esterday|[Tt]oday|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?)";

    /** A time and a name before what was said, or a time alone on its line beside a day. */
    private static final Pattern LINE =
            Pattern.compile(
                    "(?:- )?\\[(?:"
                            + DAY
                            + ",? )?"
                            + TIME
                            + "(?:,? "
                            + DAY
                            + ")?\\] ?\\p{Lu}[\\p{L} .]{1,40}:.*"
                            + "|(?:[Hh]ôm (?:qua|nay|kia)|[Yy]esterday|[Tt]oday),? (?:lúc |at )?"
                            + TIME);

    @Override
    public Check in(Publication publication) {
        return ChatIsNotPasted::check;
    }

    private static Stream<Diagnostic> check(Prose prose) {
        String text = prose.text();
        for (int at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
            if (at > 1
                    && at + 1 < text.length()
                    && Character.isDigit(text.charAt(at - 1))
                    && Character.isDigit(text.charAt(at + 1))) {
                int start = text.lastIndexOf('\n', at) + 1;
                int end = text.indexOf('\n', at);
                String line = text.substring(start, end < 0 ? text.length() : end).strip();
                Matcher chat = LINE.matcher(line);
                if (line.length() > 0
                        && "[-HhYyTt".indexOf(line.charAt(0)) >= 0
                        && chat.matches()) {
                    return Stream.of(problem(prose, start));
                }
            }
        }
        return Stream.empty();
    }

    private static Diagnostic problem(Prose prose, int at) {
        return Diagnostic.warning(
                        "chat-pasted",
                        prose.at(at),
                        "dòng này chép nguyên từ một cuộc trò chuyện (Zalo, Messenger)",
                        "this line is copied from a chat")
                .suggesting(
                        "kể lại bằng lời của mình, không để tên và giờ nhắn của ai",
                        "tell it in your own words, without anybody's name and time");
    }
}
