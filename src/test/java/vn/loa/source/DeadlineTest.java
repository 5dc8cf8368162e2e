package vn.loa.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 5, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DeadlineTest {

    private static volatile long turns;

    private static String endless() {
        while (!Thread.currentThread().isInterrupted()) {
            turns++;
        }
        return "stopped";
    }

    @Test
    void workWithoutEndIsGivenUp() {
        assertThat(new Deadline(1).within(DeadlineTest::endless)).isEmpty();
    }

    @Test
    void workThatEndsGivesItsResult() {
        assertThat(new Deadline(1).within(() -> "done")).contains("done");
    }

    /** A busy machine makes work wait; that is not counted. */
    @Test
    void workThatWaitsLongerThanTheLimitGivesItsResult() {
        assertThat(new Deadline(1).within(DeadlineTest::waiting)).contains("waited");
    }

    private static String waiting() {
        try {
            Thread.sleep(1_500);
        } catch (InterruptedException givenUp) {
            Thread.currentThread().interrupt();
        }
        return "waited";
    }

    @Test
    void whatWorkThrowsIsThrown() {
        assertThatThrownBy(
                        () ->
                                new Deadline(1)
                                        .within(
                                                () -> {
                                                    throw new StackOverflowError("deep");
                                                }))
                .isInstanceOf(StackOverflowError.class);
    }
}
