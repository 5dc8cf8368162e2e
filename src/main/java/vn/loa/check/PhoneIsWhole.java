package vn.loa.check;

import java.util.Optional;
import java.util.stream.Stream;
import vn.loa.content.PhoneNumber;
import vn.loa.content.Publication;
import vn.loa.content.Service;
import vn.loa.source.Diagnostic;
import vn.loa.source.Message;

/**
 * A number with a digit lost reaches nobody. How many digits a Vietnamese number has can be told
 * from its first ones: 02 begins eleven, 03 to 09 ten, 1800 and 1900 eight to ten; 111 and its like
 * have three to five.
 */
public final class PhoneIsWhole implements Rule {

    @Override
    public Stream<Diagnostic> check(Publication publication) {
        return publication.all(Service.class, publication.settings().language()).stream()
                .flatMap(service -> service.phones().stream())
                .flatMap(phone -> problem(phone).stream());
    }

    private static Optional<Diagnostic> problem(PhoneNumber phone) {
        String dialled = phone.dialled();
        if (dialled.matches("[2-9]\\d{8,9}")) {
            return Optional.of(zeroLost(phone));
        }
        return lack(dialled).map(lack -> incomplete(phone, lack));
    }

    /** What is wrong with the digits; absent when there are as many as there should be. */
    static Optional<Message> lack(String dialled) {
        if (dialled.startsWith("+840")) {
            return Optional.of(new Message("thừa số 0 sau +84", "has a 0 too much behind +84"));
        }
        if (dialled.startsWith("+")) {
            boolean whole = dialled.matches("\\+84(2\\d{9}|[3-9]\\d{8})|\\+(?!84)\\d{8,15}");
            return whole ? Optional.empty() : Optional.of(miscounted(dialled));
        }
        if (dialled.matches("[2-9]\\d{4,7}")) {
            return Optional.of(new Message("thiếu mã vùng ở đầu", "lacks its area code"));
        }
        boolean whole =
                dialled.matches("02\\d{9}|0[3-9]\\d{8}|1[89]00\\d{4,6}|00\\d{8,13}")
                        || dialled.matches("[1-9]\\d{2,4}");
        return whole ? Optional.empty() : Optional.of(miscounted(dialled));
    }

    private static Message miscounted(String dialled) {
        int digits = dialled.replace("+", "").length();
        String wanted =
                dialled.matches("02.*")
                        ? "11"
                        : dialled.matches("0[3-9].*")
                                ? "10"
                                : dialled.startsWith("+842")
                                        ? "12"
                                        : dialled.startsWith("+84") ? "11" : "";
        return wanted.isEmpty()
                ? new Message(
                        "có " + digits + " chữ số, không giống số nào gọi được",
                        "has " + digits + " digits, as no number has that can be called")
                : new Message(
                        "có " + digits + " chữ số, số loại này phải đủ " + wanted,
                        "has " + digits + " digits, where its kind has " + wanted);
    }

    /** The same number as it is dialled in the country; absent where digits are really missing. */
    private static Optional<String> mended(PhoneNumber phone) {
        return Optional.of(phone.number().strip().replaceFirst("^(?:\\+|00)?84[ .-]?0?", "0"))
                .filter(number -> !number.equals(phone.number().strip()))
                .filter(number -> lack(DialledNumber.of(number)).isEmpty());
    }

    private static Diagnostic incomplete(PhoneNumber phone, Message lack) {
        Diagnostic problem = lacking(phone, lack);
        return mended(phone)
                .map(
                        number ->
                                problem.suggesting(
                                        "viết \"" + number + "\"", "write \"" + number + "\""))
                .orElse(problem);
    }

    private static Diagnostic lacking(PhoneNumber phone, Message lack) {
        return Diagnostic.warning(
                        "phone-incomplete",
                        phone.at(),
                        "số “" + phone.number() + "” " + lack.vietnamese(),
                        "the number \"" + phone.number() + "\" " + lack.english())
                .suggesting(
                        "xem lại nguồn, viết đủ số trong dấu nháy kép, ví dụ \"0263 3822 111\", rồi"
                                + " gọi thử",
                        "look at its source, write all of it in double quotes such as \"0263 3822"
                                + " 111\", and call it");
    }

    /** Spreadsheets take a number for a sum and drop the zero it begins with. */
    private static Diagnostic zeroLost(PhoneNumber phone) {
        boolean table = phone.at().file().endsWith(".csv");
        return Diagnostic.warning(
                        "phone-zero-lost",
                        phone.at(),
                        "số “" + phone.number() + "” có lẽ mất số 0 ở đầu",
                        "the number \"" + phone.number() + "\" may have lost its first 0")
                .suggesting(
                        "viết \"0"
                                + phone.number()
                                + "\""
                                + (table
                                        ? "; trong bảng tính, đặt cột này là kiểu Văn bản (Text)"
                                        : ""),
                        "write \"0"
                                + phone.number()
                                + "\""
                                + (table ? "; in the spreadsheet make the column Text" : ""));
    }
}
