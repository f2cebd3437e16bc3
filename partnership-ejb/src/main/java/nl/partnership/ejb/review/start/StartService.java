package nl.partnership.ejb.review.start;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.review.start.YearStarted;
import nl.partnership.domain.schoolyear.YearDay;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.partner.YearPartners;
import nl.partnership.ejb.schoolyear.Calendars;

/**
 * The start of a school year, for who convenes at the school: what goes on from the year before. What stands in the records
 * stays there; nothing that anybody answered is copied.
 */
@Stateless
@Allowed(Audience.CONVENER)
public class StartService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private StartDesk desk;

    @Inject
    private StartBook book;

    @Inject
    private YearPartners partners;

    @Inject
    private Calendars calendars;

    /** @throws nl.partnership.domain.base.NotFound for who acts for no school */
    public StartView view() {
        Organisation school = desk.school();
        SchoolYear year = desk.year();
        Partnership partnership = desk.partnership();
        List<StartKind> kinds = partnership == null ? List.of() : book.all(partnership);
        YearStarted started = desk.started(year).orElse(null);
        return new StartView(
                school.getId(),
                school.getShortName(),
                year,
                state(partnership, started, kinds),
                desk.acts(),
                calendars
                        .of(List.of(school.getId()))
                        .get(school.getId())
                        .day(YearDay.CONFIRMED, year)
                        .orElse(null),
                started == null ? null : started.getFinishedOn(),
                kinds);
    }

    private StartState state(Partnership partnership, YearStarted started, List<StartKind> kinds) {
        if (partnership == null) {
            return StartState.NOT_BEGUN;
        } else if (desk.isAnnounced()) {
            return StartState.ANNOUNCED;
        }
        boolean finished = started != null && started.isFinished();
        return finished && kinds.stream().allMatch(StartKind::isDone) ? StartState.FINISHED : StartState.OPEN;
    }

    /**
     * Begins the year with the partners of the year before. An administrator may have done so already.
     *
     * @throws RuleViolation when it has begun, or there was no year before
     */
    public void begin() {
        desk.requireOwnEyes();
        Organisation school =
                entityManager.find(Organisation.class, desk.school().getId(), LockModeType.PESSIMISTIC_WRITE);
        if (desk.partnership() != null) {
            throw new RuleViolation("review.start.begun");
        }
        Partnership last =
                partners.find(school.getId(), SchoolYear.of(desk.today()).previous());
        if (last == null || school.isClosed()) {
            throw new RuleViolation("review.start.nothingBefore");
        }
        partners.carryOver(last);
    }

    /**
     * All is decided: where the year before left nothing, or what it left ended elsewhere.
     *
     * @throws RuleViolation as long as there is something to decide
     */
    public void finish() {
        Partnership partnership = desk.lock();
        if (!book.all(partnership).stream().allMatch(StartKind::isDone)) {
            throw new RuleViolation("review.start.stillOpen");
        }
        desk.finish(partnership);
    }
}
