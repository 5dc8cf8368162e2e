package vn.loa.cli;

import java.text.Normalizer;
import java.util.Optional;
import vn.loa.source.Message;
import vn.loa.starter.Commune;

/** Says of an answer that cannot be used what to type instead. */
final class CommuneSlips {

    private CommuneSlips() {}

    /** Whether an answer may be a name: numbers and addresses of the web or of mail are none. */
    static boolean isName(String typed) {
        return !typed.matches("[\\d .+()/-]+|\\S*(?:@|://)\\S*|www\\.\\S*");
    }

    static Message ofName(String typed) {
        String name = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        if (name.isEmpty()) {
            return new Message("tên không thể để trống", "a name cannot be empty");
        }
        if (!isName(name)) {
            return new Message(
                    "câu này hỏi tên; số điện thoại, địa chỉ mạng viết sau, trong tệp dịch vụ",
                    "a name is asked for; numbers and addresses are written later");
        }
        Optional<String> sign =
                name.codePoints()
                        .mapToObj(Character::toString)
                        .filter(letter -> Commune.name("a" + letter + "a").isEmpty())
                        .findFirst();
        if (sign.isPresent()) {
            return new Message(
                    "tên không thể có dấu " + sign.get() + "; bỏ dấu đó rồi gõ lại",
                    "a name cannot have the sign " + sign.get() + "; leave it out");
        }
        if (name.length() > Commune.LONGEST_NAME) {
            return new Message(
                    "tên dài "
                            + name.length()
                            + " ký tự, nhiều nhất là "
                            + Commune.LONGEST_NAME
                            + "; gõ tên gọn hơn",
                    "the name has "
                            + name.length()
                            + " characters, "
                            + Commune.LONGEST_NAME
                            + " at most; type a shorter one");
        }
        return new Message(
                "tên bắt đầu bằng chữ cái hoặc chữ số", "a name begins with a letter or a digit");
    }

    static Message ofAddress() {
        return new Message(
                "địa chỉ trang viết liền, ví dụ https://xa-tay-hoa.example/; chưa có thì bỏ trống",
                "an address has no spaces, e.g. https://xa-tay-hoa.example/; leave it out if there"
                        + " is none yet");
    }

    static Message ofLanguages() {
        return new Message(
                "viết vi, hoặc vi,en để có cả tiếng Anh; tiếng Việt đứng đầu",
                "write vi, or vi,en for English too; Vietnamese comes first");
    }
}
