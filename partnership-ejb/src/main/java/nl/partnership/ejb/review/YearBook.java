package nl.partnership.ejb.review;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.partnership.domain.card.Card;
import nl.partnership.domain.card.Question;
import nl.partnership.domain.card.Theme;
import nl.partnership.domain.conversation.ConversationStatus;
import nl.partnership.domain.conversation.Standing;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.card.ThemeRow;

/**
 * Counts one partnership's year.
 *
 * @param talks one for each theme of each conversation, in order of date
 * @param answers oldest first: a later one on the same question counts instead
 */
record YearBook(Partnership partnership, List<Talk> talks, List<Answered> answers) {

    /** A theme of a conversation. */
    record Talk(
            String conversationId,
            String partnershipId,
            String cardVersionId,
            ConversationStatus status,
            LocalDate date,
            LocalDate nextOn,
            String themeCode) {

        boolean isClosed() {
            return status == ConversationStatus.CLOSED;
        }
    }

    /** A question that was answered, and how it stands. */
    record Answered(String partnershipId, String questionCode, Standing standing) {}

    YearRow row(Map<String, Card> cards, Card newest, Caller caller, LocalDate today) {
        Card card = card(cards, newest);
        Map<String, Answered> latest = latest();
        Talk next = coming(today).findFirst().or(this::open).orElse(null);
        boolean oversees = partnership.getSchool().getBoard().getId().equals(caller.organisationId());
        return new YearRow(
                partnership.getId(),
                partnership.getSchool().getId(),
                partnership.getSchool().getShortName(),
                partnership.getSchoolYear(),
                card.themes().stream()
                        .map(theme -> theme(theme, latest, today, caller.language()))
                        .toList(),
                (int) closed().map(Talk::conversationId).distinct().count(),
                closed().map(Talk::date).max(Comparator.naturalOrder()).orElse(null),
                next == null ? agreed(today) : next.date(),
                next == null || oversees ? null : next.conversationId());
    }

    /** Its questions below their themes, and how each stood when it was last answered; no word of an answer. */
    List<SchoolStand.ThemeStand> stand(Map<String, Card> cards, Card newest, String language) {
        Map<String, Answered> latest = latest();
        return card(cards, newest).themes().stream()
                .map(theme -> new SchoolStand.ThemeStand(
                        ThemeRow.of(theme, language),
                        theme.questions().stream()
                                .map(question -> square(question, latest.get(question.code())))
                                .toList()))
                .toList();
    }

    private static SchoolStand.Square square(Question question, Answered answered) {
        return new SchoolStand.Square(question.code(), answered == null ? null : answered.standing(), answered != null);
    }

    /** That of the last conversation; the newest when there was none. */
    private Card card(Map<String, Card> cards, Card newest) {
        return talks.isEmpty() ? newest : cards.get(talks.get(talks.size() - 1).cardVersionId());
    }

    private Map<String, Answered> latest() {
        Map<String, Answered> latest = new HashMap<>();
        answers.forEach(answer -> latest.put(answer.questionCode(), answer));
        return latest;
    }

    private YearRow.YearTheme theme(Theme theme, Map<String, Answered> latest, LocalDate today, String language) {
        List<Answered> given = theme.questions().stream()
                .map(Question::code)
                .map(latest::get)
                .filter(Objects::nonNull)
                .toList();
        return new YearRow.YearTheme(
                ThemeRow.of(theme, language),
                theme.questions().size(),
                given.size(),
                (int) given.stream()
                        .filter(answer -> answer.standing() == Standing.IN_ORDER)
                        .count(),
                closed().filter(talk -> talk.themeCode().equals(theme.code()))
                        .map(Talk::date)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                coming(today)
                        .filter(talk -> talk.themeCode().equals(theme.code()))
                        .map(Talk::date)
                        .findFirst()
                        .orElse(null));
    }

    private Stream<Talk> closed() {
        return talks.stream().filter(Talk::isClosed);
    }

    private Stream<Talk> coming(LocalDate today) {
        return talks.stream()
                .filter(talk -> talk.status() == ConversationStatus.PLANNED
                        && !talk.date().isBefore(today));
    }

    private Optional<Talk> open() {
        return talks.stream()
                .filter(talk -> talk.status() == ConversationStatus.OPEN)
                .findFirst();
    }

    private LocalDate agreed(LocalDate today) {
        return closed().map(Talk::nextOn)
                .filter(day -> day != null && !day.isBefore(today))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
