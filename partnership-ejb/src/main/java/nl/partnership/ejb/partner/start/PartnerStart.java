package nl.partnership.ejb.partner.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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

    private static final String FORMER = "select o.id, o.shortName from Partnership l join l.partners o"
            + " join l.school s where s.id = :school and l.schoolYear = :last and o.closed = false"
            + " order by o.type, o.nameKey";

    private static final String HERE = "select o.id from Partnership p join p.partners o where p.id = :partnership";

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
        Set<String> here = Set.copyOf(entityManager
                .createQuery(HERE, String.class)
                .setParameter("partnership", start.partnershipId())
                .setMaxResults(MOST)
                .getResultList());
        return entityManager
                .createQuery(FORMER, Object[].class)
                .setParameter("school", start.schoolId())
                .setParameter("last", start.year().previous())
                .setMaxResults(MOST)
                .getResultStream()
                .filter(row -> here.contains(row[0]) || start.decided().contains(row[0]))
                .map(row -> line(start, row, people.getOrDefault(row[0], List.of()), today)
                        .over(!here.contains(row[0])))
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
                .because(people.isEmpty() ? Sentence.of("partner.start.partner.nobody") : null);
    }

    @Override
    public void stop(StartYear start, StartLine line) {
        partners.remove(start.partnershipId(), line.id());
    }
}
