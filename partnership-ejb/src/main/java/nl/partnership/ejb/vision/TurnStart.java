package nl.partnership.ejb.vision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.rule.Digests;
import nl.partnership.domain.vision.Responsibility;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.year.StartLine;
import nl.partnership.ejb.base.year.StartYear;
import nl.partnership.ejb.base.year.YearStart;

/**
 * What each organisation does at the signals, as a column of before the year. One that stays is confirmed anew by its
 * organisation: for the school by who says so here, for a partner by itself, which finds it on its home.
 */
@ApplicationScoped
public class TurnStart implements YearStart {

    private static final int MOST = 2000;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private VisionAccess access;

    @Inject
    private Turns turns;

    @Override
    public String code() {
        return "vision.turn";
    }

    @Override
    public Part part() {
        return Part.PARTNERS;
    }

    @Override
    public int place() {
        return 2;
    }

    @Override
    public Sentence name() {
        return Sentence.of("vision.start.turns");
    }

    @Override
    public Sentence hint() {
        return Sentence.of("vision.start.turns.hint");
    }

    @Override
    public List<StartLine> lines(StartYear start) {
        Set<String> former = former(start);
        Map<String, List<TurnCell>> columns = turns.seen(start.schoolId()).stream()
                .map(Turns.Read::cell)
                .filter(cell -> former.contains(cell.id()))
                .collect(Collectors.groupingBy(TurnCell::organisationId));
        return VisionAccess.parties(access.partnership(start.schoolId()))
                .filter(party -> columns.containsKey(party.getId()))
                .map(party -> line(start, party, columns.get(party.getId())))
                .toList();
    }

    private Set<String> former(StartYear start) {
        return Set.copyOf(entityManager
                .createQuery(
                        "select r.id from Responsibility r join r.school s where s.id = :school"
                                + " and r.schoolYear < :begins",
                        String.class)
                .setParameter("school", start.schoolId())
                .setParameter("begins", start.year())
                .setMaxResults(MOST)
                .getResultList());
    }

    private static StartLine line(StartYear start, Organisation party, List<TurnCell> cells) {
        long open = cells.stream().filter(cell -> !cell.isConfirmed()).count();
        return StartLine.of(
                        party.getId(),
                        Digests.of(cells.stream()
                                .map(cell -> cell.id() + " " + cell.version())
                                .collect(Collectors.joining("\n"))),
                        Sentence.asItIs(party.getShortName()),
                        "/vision/turns.xhtml?school=" + start.schoolId())
                .fact(Sentence.of("vision.start.turns.answers", cells.size()))
                .because(open == 0 ? null : Sentence.of("vision.start.turns.open", open, cells.size()))
                .goesOn();
    }

    @Override
    public void keep(StartYear start, List<StartLine> lines) {
        entityManager
                .createQuery(
                        "select r from Responsibility r join fetch r.organisation o join r.school s"
                                + " where s.id = :school and r.schoolYear < :begins and o.id in :organisations",
                        Responsibility.class)
                .setParameter("school", start.schoolId())
                .setParameter("begins", start.year())
                .setParameter("organisations", lines.stream().map(StartLine::id).toList())
                .setMaxResults(MOST)
                .getResultList()
                .forEach(cell -> confirmAnew(start, cell));
    }

    private void confirmAnew(StartYear start, Responsibility cell) {
        if (cell.getOrganisation().getId().equals(start.schoolId())) {
            cell.confirm(access.membership(), access.today());
        } else if (cell.isConfirmed() && start.isBefore(cell.getConfirmedOn())) {
            cell.askAgain();
        }
    }
}
