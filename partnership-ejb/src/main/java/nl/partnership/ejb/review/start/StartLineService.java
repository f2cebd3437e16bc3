package nl.partnership.ejb.review.start;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.review.start.StartChoice;
import nl.partnership.domain.review.start.StartDecision;
import nl.partnership.domain.review.start.YearStarted;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.year.StartLine;
import nl.partnership.ejb.base.year.StartYear;
import nl.partnership.ejb.base.year.YearStart;
import nl.partnership.ejb.screening.RecordContent;

/**
 * Decides on lines at the start of a school year, each by itself: who stops half-way finds the rest later, and several people
 * can do it together. Who decides on what another decided meanwhile is told. A decision hands back what was read of the line.
 */
@Stateless
@Allowed(Audience.CONVENER)
public class StartLineService {

    private static final String KIND = ThreadEnd.kind(StartDecision.class);

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private StartDesk desk;

    @Inject
    private StartBook book;

    @Inject
    private RecordContent content;

    /**
     * These stay as they are, in one press. What another decided meanwhile, and what was changed since it was read, is left out.
     *
     * @param read lines of one kind, as read
     * @return how many stay by it
     */
    public int keepAll(String kind, List<StartLine> read) {
        Partnership partnership = desk.lock();
        Map<String, StartDecision> decided = desk.decisions(partnership.getSchoolYear(), kind);
        StartYear start = book.start(partnership, decided.keySet());
        YearStart room = book.kind(kind);
        Map<String, String> marks = read.stream().collect(Collectors.toMap(StartLine::id, StartLine::read));
        List<StartLine> staying = room.lines(start).stream()
                .filter(line -> !line.over() && line.because() == null)
                .filter(line -> !StartBook.isDecided(line, decided.get(line.id())))
                .filter(line -> line.read().equals(marks.get(line.id())))
                .toList();
        staying.forEach(line -> store(partnership, kind, decided.get(line.id()), line, StartChoice.KEPT, null));
        if (!staying.isEmpty()) {
            room.keep(start, staying);
        }
        finishWhenDone(partnership);
        return staying.size();
    }

    /**
     * This one stays as it is.
     *
     * @throws RuleViolation when another decided on it meanwhile
     * @throws Stale when it was changed since it was read
     * @throws NotFound for what is no line of the caller's school
     */
    public void keep(String kind, String id, String read) {
        decide(kind, id, read, StartChoice.KEPT, null);
    }

    /**
     * This one stays, and is said otherwise on its own page.
     *
     * @return the path of that page
     * @throws RuleViolation as {@link #keep}
     */
    public String adapt(String kind, String id, String read) {
        return decide(kind, id, read, StartChoice.ADAPTED, null).path();
    }

    /** One to stop, also when another decided on it meanwhile. @throws NotFound for what is no line, or stays here */
    public StartLine toStop(String kind, String id) {
        Partnership partnership = desk.partnership();
        if (partnership == null) {
            throw new NotFound(KIND, id);
        }
        Map<String, StartDecision> decided = desk.decisions(desk.year(), kind);
        return book.kind(kind).lines(book.start(partnership, decided.keySet())).stream()
                .filter(line -> line.id().equals(id) && line.stops())
                .findFirst()
                .orElseThrow(() -> new NotFound(KIND, id));
    }

    /**
     * This one is over, by the verb of its own room.
     *
     * @throws RuleViolation as {@link #keep}, at the field {@code reason}, and for what the room asks
     */
    public void stop(String kind, String id, String read, String reason) {
        content.require("reason", reason, null);
        decide(kind, id, read, StartChoice.STOPPED, reason);
    }

    private StartLine decide(String kind, String id, String read, StartChoice choice, String reason) {
        Partnership partnership = desk.lock();
        Map<String, StartDecision> decided = desk.decisions(partnership.getSchoolYear(), kind);
        StartYear start = book.start(partnership, decided.keySet());
        YearStart room = book.kind(kind);
        Map<String, StartLine> lines =
                room.lines(start).stream().collect(Collectors.toMap(StartLine::id, Function.identity()));
        StartLine line = lines.get(id);
        StartDecision before = decided.get(id);
        if (line == null) {
            throw new NotFound(KIND, id);
        } else if (StartBook.isDecided(line, before)) {
            throw new RuleViolation(
                    "review.start.decided." + before.getChoice(),
                    before.getDecidedBy().getPerson().getName());
        } else if (line.over() || !line.read().equals(read)) {
            throw new Stale(KIND, id);
        } else if (choice == StartChoice.STOPPED && !line.stops()) {
            throw new NotFound(KIND, id);
        }
        store(partnership, kind, before, line, choice, reason);
        if (choice == StartChoice.KEPT) {
            room.keep(start, List.of(line));
        } else if (choice == StartChoice.STOPPED) {
            room.stop(start, line);
        }
        finishWhenDone(partnership);
        return line;
    }

    private void store(
            Partnership partnership,
            String kind,
            StartDecision before,
            StartLine line,
            StartChoice choice,
            String reason) {
        StartDecision decision = before == null ? new StartDecision(partnership, kind, line.id()) : before;
        decision.decide(choice, reason, desk.me(), desk.today());
        entityManager.persist(decision);
    }

    private void finishWhenDone(Partnership partnership) {
        entityManager.flush();
        if (book.all(partnership).stream().allMatch(StartKind::isDone)) {
            desk.finish(partnership);
        }
    }

    /**
     * What was decided was a mistake: it is to be decided again.
     *
     * @throws RuleViolation for what was stopped: that is taken up again on its own page
     * @throws NotFound for what was not decided
     */
    public void takeBack(String kind, String id) {
        Partnership partnership = desk.lock();
        StartDecision decision =
                desk.decisions(partnership.getSchoolYear(), kind).get(id);
        if (decision == null) {
            throw new NotFound(KIND, id);
        } else if (decision.getChoice() == StartChoice.STOPPED) {
            throw new RuleViolation("review.start.stoppedStays");
        }
        entityManager.remove(decision);
        desk.started(partnership.getSchoolYear()).ifPresent(YearStarted::reopen);
    }
}
