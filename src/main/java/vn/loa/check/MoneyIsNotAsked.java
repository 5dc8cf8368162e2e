package vn.loa.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.content.Prose;
import vn.loa.content.Publication;
import vn.loa.source.Diagnostic;

/**
 * Who copies a commune's page to cheat puts a bank account on it, and who is in danger is found out
 * by what stays in a chat: neither is what a page of help should lead to.
 */
public final class MoneyIsNotAsked implements WordingRule {

    /** A number to call is none, whatever the sentence began with. */
    private static final Pattern ACCOUNT =
            Pattern.compile(
                    "(?iu)(?<![\\p{L}\\d])(?:STK|số TK|TK số|số tài khoản|tài khoản(?: ngân hàng)?"
                            + "(?: số)?|bank account|account(?: number| no\\.?)?(?=[ :#]{1,3}\\d))"
                            + "(?:(?!zalo|facebook|viber|telegram|gọi|điện thoại|đường dây"
                            + "|hotline|tổng đài|liên hệ|call|phone)[^\\d\\n]){0,30}?"
                            + "(\\d(?:[ .-]?\\d){7,18})(?!\\d)");

    private static final Pattern CHAT =
            Pattern.compile(
                    "(?i)(?:https?://)?(?:www\\.|chat\\.|m\\.)?(?:zalo\\.me|m\\.me|facebook\\.com|fb\\.com"
                            + "|t\\.me|messenger\\.com)/[^\\s)\\]>\"'”]*[^\\s)\\]>\"'”.,;]");
    private static final Pattern ASKS =
            Pattern.compile(
                    "(?iu)liên hệ|nhắn|báo tin|tố giác|cần (?:được )?(?:giúp|hỗ trợ|tư vấn)"
                            + "|để được (?:giúp|hỗ trợ|tư vấn)|tư vấn|contact|message us|ask for help");

    @Override
    public Check in(Publication publication) {
        return MoneyIsNotAsked::check;
    }

    private static Stream<Diagnostic> check(Prose prose) {
        String text = prose.text();
        boolean cited = prose.topField().startsWith("source") || prose.topField().equals("basis");
        if (cited) {
            return Stream.empty();
        }
        var found = new ArrayList<Diagnostic>();
        if (text.contains("khoản") || text.contains("TK") || text.contains("ccount")) {
            Matcher account = ACCOUNT.matcher(text);
            while (account.find()) {
                found.add(account(prose, account.start(1)));
            }
        }
        if (text.contains(".me/") || text.contains("book.com/") || text.contains("ger.com/")) {
            chats(prose, found);
        }
        return found.stream();
    }

    private static Diagnostic account(Prose prose, int at) {
        return Diagnostic.warning(
                        "bank-account",
                        prose.at(at),
                        "chỗ này ghi số tài khoản ngân hàng",
                        "this gives the number of a bank account")
                .suggesting(
                        "xóa đi: kẻ lừa đảo hay chép trang rồi thay số; muốn vận động quyên góp, dẫn đến"
                                + " thông báo chính thức của cơ quan",
                        "delete it: cheats copy pages and change the number; lead to the agency's"
                                + " own notice instead");
    }

    /** Where one is asked to write there, and no number stands beside it. */
    private static void chats(Prose prose, List<Diagnostic> found) {
        String text = prose.text();
        Matcher chat = CHAT.matcher(text);
        while (chat.find()) {
            int start = text.lastIndexOf('\n', chat.start()) + 1;
            int end = text.indexOf('\n', chat.end());
            String line = text.substring(start, end < 0 ? text.length() : end);
            if (ASKS.matcher(line).find() && !line.contains("{{phone")) {
                found.add(chat(prose, chat.start(), chat.group()));
            }
        }
    }

    private static Diagnostic chat(Prose prose, int at, String address) {
        return Diagnostic.notice(
                        "chat-for-help",
                        prose.at(at),
                        "chỗ nhờ giúp là "
                                + address
                                + ": tin nhắn ở lại trong máy, có khi không ai trực",
                        "help is asked for at "
                                + address
                                + ": messages stay in the phone, and perhaps"
                                + " nobody answers")
                .suggesting(
                        "viết số có người trực ngay trong câu này, ví dụ {{phone tong-dai-111}}; giữ liên"
                                + " kết thì ghi rõ giờ trả lời",
                        "write a number that is answered in the same sentence, e.g. {{phone"
                                + " tong-dai-111}}; with the link say when it is answered");
    }
}
