package nl.partnership.ejb.review.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.partnership.domain.base.Day;
import nl.partnership.domain.conversation.ConversationStatus;
import nl.partnership.domain.conversation.Phase;
import nl.partnership.domain.review.YearReview;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.year.Evidence;

/** That a school and its partners talked, and looked back on the year: how often and when, never what was said. */
@ApplicationScoped
class TalkEvidence implements Evidence {

    private static final int MOST = 100;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Override
    public List<Line> of(Subject subject) {
        List<Line> lines = new ArrayList<>();
        List<Object[]> held = held(subject);
        if (!held.isEmpty()) {
            lines.add(line(Kind.CONVERSATION, Sentence.of("review.evidence.talks", held.size()), held.get(0)));
        }
        held.stream()
                .filter(row -> row[2] == Phase.END)
                .findFirst()
                .ifPresent(row -> lines.add(line(Kind.LOOK_BACK, Sentence.of("review.evidence.lookBack"), row)));
        closed(subject)
                .forEach(review -> lines.add(new Line(
                        Kind.LOOK_BACK,
                        Sentence.of(
                                "review.evidence.closed",
                                review.getPartnership().getSchoolYear().toString()),
                        Evidence.function(review.getClosedBy().getRole()),
                        Day.of(review.getClosedAt()),
                        null,
                        null)));
        return lines;
    }

    /** The closed looks back on this year and the one before. */
    private List<YearReview> closed(Subject subject) {
        return entityManager
                .createQuery(
                        "select r from YearReview r join fetch r.partnership p join fetch r.closedBy"
                                + " where p.school.id = :school and p.schoolYear in :years and r.closedAt is not null"
                                + " order by p.schoolYear desc",
                        YearReview.class)
                .setParameter("school", subject.schoolId())
                .setParameter("years", List.of(subject.year(), subject.year().previous()))
                .getResultList();
    }

    private static Line line(Kind kind, Sentence what, Object[] last) {
        return new Line(kind, what, Evidence.function((String) last[1]), (LocalDate) last[0], null, null);
    }

    /** Day, role of who convened and phase, the last one first. */
    private List<Object[]> held(Subject subject) {
        return entityManager
                .createQuery(
                        "select c.heldOn, m.role, c.phase from Conversation c join c.convener m"
                                + " where c.partnership.school.id = :school and c.partnership.schoolYear = :year"
                                + " and c.status = :closed order by c.heldOn desc, c.id",
                        Object[].class)
                .setParameter("school", subject.schoolId())
                .setParameter("year", subject.year())
                .setParameter("closed", ConversationStatus.CLOSED)
                .setMaxResults(MOST)
                .getResultList();
    }
}
