package vn.loa.content;

import java.time.LocalDate;
import java.util.Optional;
import vn.loa.lang.Language;
import vn.loa.source.Diagnostic;
import vn.loa.source.Message;

/**
 * Whether a content is shown on a day, from its {@code draft}, {@code publish} and {@code expires}.
 * Both days count as days on which it is shown.
 *
 * @param today in the publication's time zone
 */
record ShowingDays(Content content, LocalDate today) {

    /** Days ahead that the writer is told of the end. */
    private static final int SOON = 30;

    boolean isShown() {
        return !content.about().draft() && !waits() && !isOver();
    }

    private boolean waits() {
        return content.about().publish().filter(day -> day.first().isAfter(today)).isPresent();
    }

    private boolean isOver() {
        return content.about().expires().filter(day -> day.last().isBefore(today)).isPresent();
    }

    /** What the writer should know: that it is not shown and why, or that its last day is near. */
    Optional<Diagnostic> diagnostic(boolean shown) {
        if (!shown) {
            return Optional.of(notShown());
        }
        return content.about()
                .expires()
                .filter(day -> !isOver() && !day.last().isAfter(today.plusDays(SOON)))
                .map(this::endsSoon);
    }

    private Diagnostic notShown() {
        Message reason = reason();
        return Diagnostic.notice(
                        "not-shown",
                        content.origin(),
                        "chưa lên trang: " + reason.vietnamese(),
                        "not published: " + reason.english())
                .suggesting("xem thử bằng --drafts", "look at it with --drafts");
    }

    /** Why it is not shown. */
    Message reason() {
        Description about = content.about();
        if (about.draft()) {
            return new Message("còn là bản nháp (draft)", "it is a draft");
        }
        return waits()
                ? dated("chưa đến ngày publish", "its first day is", about.publish().orElseThrow())
                : dated("đã qua ngày expires", "its last day was", about.expires().orElseThrow());
    }

    private static Message dated(String vietnamese, String english, PartialDate day) {
        return new Message(
                vietnamese + " (" + day.shown(Language.VIETNAMESE) + ")",
                english + " " + day.shown(Language.ENGLISH));
    }

    private Diagnostic endsSoon(PartialDate day) {
        Message last = dated("sau ngày expires", "it goes after", day);
        return Diagnostic.notice(
                        "expires-soon",
                        content.origin(),
                        "sắp không còn trên trang, " + last.vietnamese(),
                        last.english())
                .suggesting(
                        "còn dùng thì sửa expires; không thì bỏ liên kết dẫn đến đây",
                        "change expires if it is still of use; else take away the links to it");
    }
}
