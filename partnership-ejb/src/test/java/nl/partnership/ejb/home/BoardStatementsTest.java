package nl.partnership.ejb.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nl.partnership.domain.agreement.Expectation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.insight.DataSource;
import nl.partnership.domain.insight.FigureSheet;
import nl.partnership.domain.insight.Reliability;
import nl.partnership.domain.insight.Rhythm;
import nl.partnership.domain.insight.SourceKind;
import nl.partnership.domain.insight.SourceTerms;
import nl.partnership.domain.learning.NeedBacker;
import nl.partnership.domain.learning.NeedKind;
import nl.partnership.domain.learning.PeopleBand;
import nl.partnership.domain.learning.TrainingNeed;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.review.YearReview;
import nl.partnership.domain.support.CommunicationDuty;
import nl.partnership.domain.support.DutyTerms;
import nl.partnership.domain.support.Informed;
import nl.partnership.domain.support.Within;
import nl.partnership.ejb.agreement.ExpectationFilter;
import nl.partnership.ejb.agreement.ExpectationListService;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.insight.SourceFilter;
import nl.partnership.ejb.insight.SourceService;
import nl.partnership.ejb.insight.figures.FigureSheetListService;
import nl.partnership.ejb.learning.NeedFilter;
import nl.partnership.ejb.learning.NeedListService;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.review.close.ClosedYearService;
import nl.partnership.ejb.support.DutyFilter;
import nl.partnership.ejb.support.DutyService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A board reads of many schools in as many statements as of a few, though each has people of its own. */
class BoardStatementsTest extends ServiceTest {

    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 29, 10, 0);
    private static final LocalDate TODAY = NOW.toLocalDate();
    private static final int FEW = 2;
    private static final int MANY = 12;

    private final Town town = new Town();

    @BeforeEach
    void settle() {
        TestClock.set(NOW);
        inDatabase(town::persist);
    }

    @Test
    void lists_of_twelve_schools_take_as_many_statements_as_lists_of_two() throws Exception {
        IntStream.range(0, FEW).forEach(this::school);
        Map<String, Long> few = statements();
        IntStream.range(FEW, MANY).forEach(this::school);
        planAnew();
        assertEquals(few, statements());
        as(town.caller("bestuurder"), () -> {
            assertEquals(MANY, bean(FigureSheetListService.class).all(null).size());
            assertEquals(MANY, bean(SourceService.class).all(SourceFilter.ALL).size());
            assertEquals(MANY, bean(DutyService.class).all(DutyFilter.ALL).size());
        });
    }

    private Map<String, Long> statements() throws Exception {
        Map<String, Long> counted = new LinkedHashMap<>();
        counted.put("sheets", of(() -> bean(FigureSheetListService.class).all(null)));
        counted.put("sources", of(() -> bean(SourceService.class).all(SourceFilter.ALL)));
        counted.put("needs", of(() -> bean(NeedListService.class).all(NeedFilter.ALL)));
        counted.put("duties", of(() -> bean(DutyService.class).all(DutyFilter.ALL)));
        counted.put("expectations", of(() -> bean(ExpectationListService.class).all(ExpectationFilter.ALL)));
        counted.put("closed years", of(() -> bean(ClosedYearService.class).years()));
        return counted;
    }

    private long of(Callable<?> list) throws Exception {
        return statements(() -> as(town.caller("bestuurder"), list));
    }

    /** A school of the board with something of each kind, written by somebody with a deputy. */
    private void school(int number) {
        inDatabase(em -> {
            Organisation board = em.find(Organisation.class, town.board.getId());
            Organisation school = Organisation.school(board, "School nummer " + number, "School " + number);
            Partnership partnership = new Partnership(school, Town.YEAR);
            partnership.add(em.find(Organisation.class, town.police.getId()));
            Person deputy = new Person("Dirk Proef", "dirk" + number + "@proef.example");
            Person person = new Person("Anna Proef", "anna" + number + "@proef.example");
            Membership by = new Membership(person, school, "SAFETY_COORD", TODAY.minusYears(1));
            by.setDeputy(deputy);
            List.of(school, partnership, deputy, person, by).forEach(em::persist);
            em.persist(new FigureSheet(new SchoolYear(2025), FigureSheet.bands(Map.of()), false, by, TODAY));
            em.persist(new DataSource(
                    partnership,
                    SourceKind.ABSENCE,
                    new SourceTerms(null, null, Rhythm.YEAR, null, Reliability.FAIR, "Volledig."),
                    by,
                    TODAY));
            TrainingNeed need = new TrainingNeed(partnership, NeedKind.TRAINING, "Gesprekken voeren", by, TODAY);
            em.persist(need);
            NeedBacker backer = new NeedBacker(need, by, TODAY);
            backer.say(List.of("MENTOR"), PeopleBand.FEW, by);
            em.persist(backer);
            em.persist(new CommunicationDuty(
                    partnership,
                    new DutyTerms(
                            null, Signal.EXCLUSION, Informed.STAFF, school, "MENTOR", Within.WEEK, Set.of(), null),
                    by,
                    TODAY));
            em.persist(new Expectation(
                    partnership,
                    partnership.getPartners().iterator().next(),
                    "Bel ons",
                    null,
                    by,
                    Instant.EPOCH,
                    TODAY));
            YearReview review = new YearReview(partnership);
            review.close(by, true, null, Instant.EPOCH);
            em.persist(review);
        });
    }
}
