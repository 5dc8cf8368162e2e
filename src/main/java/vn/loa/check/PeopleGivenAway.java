package vn.loa.check;

import java.util.ArrayList;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import vn.loa.content.Prose;
import vn.loa.content.Publication;
import vn.loa.source.Diagnostic;
import vn.loa.source.Message;

/**
 * Who was sold, cheated or brought home is known in the village by less than a name: initials with
 * a village or a father are enough. A warning, which never repeats what it found. Each guess begins
 * at a rare sign: one pass over the letters finds them all.
 */
public final class PeopleGivenAway implements WordingRule {

    static final Message VICTIM =
            new Message("tên một người bị hại", "the name of a person who was harmed");
    private static final Message INITIALS =
            new Message(
                    "chữ cái đầu của tên một người kèm nơi ở hoặc tên cha mẹ",
                    "a person's initials with a village or the name of a parent");
    private static final Message CHANGED =
            new Message(
                    "thôn và tuổi của một người bị hại, dù tên đã đổi",
                    "the village and age of a person who was harmed, though the name is changed");
    private static final Message PARENT =
            new Message(
                    "tên một người được giúp kèm tên cha mẹ",
                    "the name of a person who is helped with the name of a parent");
    static final Message SHELTER = new Message("chỗ của nhà tạm lánh", "where a shelter is");
    private static final Message MAIL =
            new Message(
                    "tên một người kèm địa chỉ thư riêng",
                    "a person's name with a private mail address");

    @Override
    public Check in(Publication publication) {
        return PeopleGivenAway::check;
    }

    private static Stream<Diagnostic> check(Prose prose) {
        String top = prose.topField();
        if (top.startsWith("source") || top.equals("basis") || top.equals("original")) {
            return Stream.empty();
        }
        var found = new ArrayList<Diagnostic>();
        bySigns(prose, found);
        for (PeopleInLists.Found list : PeopleInLists.in(prose.text())) {
            found.add(PersonalData.problem(prose, list.offset(), list.what()));
        }
        return found.isEmpty() ? Stream.empty() : found.stream();
    }

    private static void bySigns(Prose prose, ArrayList<Diagnostic> found) {
        String text = prose.text();
        char[] letters = text.toCharArray();
        int harmedUntil = 0;
        int initialsUntil = 0;
        for (int i = 1; i < letters.length; i++) {
            char c = letters[i];
            if (c == '.') {
                if (i >= initialsUntil && SentenceAround.isInitial(text, i - 1)) {
                    var sentence = SentenceAround.of(text, i - 1);
                    PeopleByInitials.in(sentence)
                            .ifPresent(at -> found.add(PersonalData.problem(prose, at, INITIALS)));
                    initialsUntil = sentence.to();
                }
            } else if (c == '@') {
                PrivateMail.at(text, i)
                        .ifPresent(at -> found.add(PersonalData.problem(prose, at, MAIL)));
            } else if ((c >= 'á' || c == 'd')
                    && i >= harmedUntil
                    && PeopleHarmed.isToldAt(text, i)) {
                var sentence = SentenceAround.of(text, i);
                harmed(prose, sentence).ifPresent(found::add);
                harmedUntil = sentence.to();
            } else if (c == 'á' && ShelterPlaces.isToldAt(text, i)) {
                ShelterPlaces.in(SentenceAround.of(text, i))
                        .ifPresent(at -> found.add(PersonalData.problem(prose, at, SHELTER)));
            } else if ((c == '(' || c == ',') && VictimsNamed.isParentAt(text, i)) {
                VictimsNamed.helpedIn(SentenceAround.of(text, i))
                        .ifPresent(at -> found.add(PersonalData.problem(prose, at, PARENT)));
            }
        }
    }

    /** A changed name tells nobody, but a village and an age do. */
    private static Optional<Diagnostic> harmed(Prose prose, SentenceAround sentence) {
        OptionalInt at = PeopleHarmed.in(sentence);
        if (at.isEmpty()) {
            return Optional.empty();
        }
        boolean changed = PeopleHarmed.isChanged(sentence.words());
        return changed && !PeopleByInitials.isKnownByHome(sentence.words())
                ? Optional.empty()
                : Optional.of(
                        PersonalData.problem(prose, at.getAsInt(), changed ? CHANGED : VICTIM));
    }
}
