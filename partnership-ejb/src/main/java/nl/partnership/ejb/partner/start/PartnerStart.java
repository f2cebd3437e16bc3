package nl.partnership.ejb.partner.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.Term;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.year.StartLine;
import nl.partnership.ejb.base.year.StartYear;
import nl.partnership.ejb.base.year.YearStart;
import nl.partnership.ejb.partner.CallRow;
import nl.partnership.ejb.partner.Calls;
import nl.partnership.ejb.partner.ContactCensus;
import nl.partnership.ejb.partner.Sight;
import nl.partnership.ejb.partner.YearPartners;

/** With whom the school works, and how many of their people said this term that their data is right. */
@ApplicationScoped
public class PartnerStart implements YearStart {

    private static final int MOST = 500;

    private static final String HERE =
            "exists (select h.id from Partnership h join h.partners ho join h.school hs where hs.id = :school"
                    + " and h.schoolYear = :today and ho.id = o.id)";

    private static final String FORMER = "select o.id, o.shortName, case when " + HERE + " then 1 else 0 end"
            + " from Partnership l join l.partners o join l.school s where s.id = :school and l.schoolYear = :last"
            + " and o.closed = false and (" + HERE + " or o.id in :decided) order by o.type, o.nameKey";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Calls calls;

    @Inject
    private Sight sight;

    @Inject
    private YearPartners partners;

    @Inject
    private Clock clock;

    @Override
    public String code() {
        return "partner.partner";
    }

    @Override
    public Part part() {
        return Part.PARTNERS;
    }

    @Override
    public int place() {
        return 1;
    }

    @Override
    public Sentence name() {
        return Sentence.of("partner.start.partners");
    }

    @Override
    public Sentence hint() {
        return Sentence.of("partner.start.partners.hint");
    }

    @Override
    public List<StartLine> lines(StartYear start) {
        LocalDate today = LocalDate.now(clock);
        Map<String, List<CallRow>> people = calls.all(start.partnershipId()).stream()
                .filter(row -> !Audience.isOverseer(row.role()))
                .filter(row -> sight.of(row, ContactCensus.CONTACT_POINT))
                .collect(Collectors.groupingBy(CallRow::organisationId));
        return entityManager
                .createQuery(FORMER, Object[].class)
                .setParameter("school", start.schoolId())
                .setParameter("today", SchoolYear.of(today))
                .setParameter("last", start.year().previous())
                .setParameter("decided", start.decidedOrNone())
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> line(start, row, people.getOrDefault(row[0], List.of()), today))
                .toList();
    }

    private StartLine line(StartYear start, Object[] row, List<CallRow> people, LocalDate today) {
        long confirmed = people.stream()
                .filter(one -> one.confirmedAt() != null
                        && !LocalDate.ofInstant(one.confirmedAt(), clock.getZone())
                                .isBefore(Term.of(today).firstDay()))
                .count();
        String id = (String) row[0];
        return StartLine.of(
                        id,
                        id,
                        Sentence.asItIs((String) row[1]),
                        "/partner/contacts.xhtml?partnership=" + start.partnershipId())
                .fact(people.isEmpty() ? null : Sentence.of("partner.start.partner.people", confirmed, people.size()))
                .because(people.isEmpty() ? Sentence.of("partner.start.partner.nobody") : null)
                .over(((Number) row[2]).intValue() == 0);
    }

    @Override
    public void stop(StartYear start, StartLine line) {
        partners.remove(start.partnershipId(), line.id());
    }
}
