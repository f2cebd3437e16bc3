package nl.partnership.ejb.home;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.domain.agreement.AgreementState;
import nl.partnership.domain.agreement.ExpectationState;
import nl.partnership.domain.base.NameKey;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.conversation.ConversationStatus;
import nl.partnership.ejb.agreement.AgreementFilter;
import nl.partnership.ejb.agreement.AgreementListService;
import nl.partnership.ejb.agreement.AgreementRow;
import nl.partnership.ejb.agreement.ExpectationFilter;
import nl.partnership.ejb.agreement.ExpectationListService;
import nl.partnership.ejb.agreement.ExpectationRow;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Listed;
import nl.partnership.ejb.card.NewestCard;
import nl.partnership.ejb.conversation.ConversationRow;
import nl.partnership.ejb.conversation.list.ConversationFilter;
import nl.partnership.ejb.conversation.list.ConversationListService;
import nl.partnership.ejb.schoolyear.SchoolRow;
import nl.partnership.ejb.schoolyear.SchoolYearService;

/**
 * What the municipality has agreed and what comes, over all its schools: it reads the lists of the rooms, so that it shows
 * what those show and nothing else, in as many statements for one school as for a hundred.
 */
@Stateless
@Allowed(Audience.MUNICIPALITY)
public class DatesService {

    /** Of each list. */
    private static final int MOST = 500;

    @Inject
    private AgreementListService agreements;

    @Inject
    private ExpectationListService expectations;

    @Inject
    private ConversationListService conversations;

    @Inject
    private SchoolYearService years;

    @Inject
    private NewestCard newest;

    @Inject
    private Clock clock;

    /** A part of all days. */
    public DatesView list(int first, int most) {
        // first, so that conversations on this card need not read it one by one
        newest.version();
        LocalDate today = LocalDate.now(clock);
        SchoolYear year = SchoolYear.of(today);
        List<Listed<AgreementRow>> agreed = Stream.of(AgreementState.PROPOSED, AgreementState.IN_FORCE)
                .map(state -> agreements.list(new AgreementFilter(null, null, state), 0, MOST))
                .toList();
        List<Listed<ExpectationRow>> promised = Stream.of(ExpectationState.PROMISED, ExpectationState.OTHERWISE)
                .map(state -> expectations.list(new ExpectationFilter(null, state), 0, MOST))
                .toList();
        List<Listed<ConversationRow>> talks = Stream.of(year, year.next())
                .map(of -> new ConversationFilter(of, null, null, ConversationStatus.PLANNED))
                .map(filter -> conversations.list(filter, 0, MOST))
                .toList();
        List<DateLine> all = Stream.of(
                        lines(agreed).map(DateLines::of),
                        lines(promised).map(DateLines::of),
                        lines(talks).filter(talk -> talk.isToCome(today)).map(DateLines::of),
                        DateLines.of(year, years.days(year), today))
                .flatMap(each -> each)
                .sorted(order())
                .toList();
        boolean cut = Stream.of(agreed, promised, talks)
                .flatMap(List::stream)
                .anyMatch(list -> list.total() > list.rows().size());
        return new DatesView(new Listed<>(all.stream().skip(first).limit(most).toList(), all.size()), cut);
    }

    /** What is of all schools first, then school by school. */
    private static Comparator<DateLine> order() {
        Comparator<SchoolRow> byName = NameKey.byOrganisation(SchoolRow::name);
        return Comparator.comparing(DateLine::school, Comparator.nullsFirst(byName.thenComparing(SchoolRow::id)))
                .thenComparing(DateLine::on)
                .thenComparing(DateLine::kind);
    }

    private static <T> Stream<T> lines(List<Listed<T>> lists) {
        return lists.stream().flatMap(list -> list.rows().stream());
    }
}
