package nl.partnership.ejb.partner.start;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.Overseers;
import nl.partnership.domain.base.Term;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.year.StartLine;
import nl.partnership.ejb.base.year.StartYear;
import nl.partnership.ejb.base.year.YearStart;
import nl.partnership.ejb.partner.Held;

/** The school's own people and their roles. Who ends one hands over, or asks the administrator. */
@ApplicationScoped
public class RoleStart implements YearStart {

    private static final int MOST = 500;

    private static final String ROLES = "select m.id, m.version, p.name, m.role, m.validUntil, m.verifiedAt"
            + " from Membership m join m.person p join m.organisation o where o.id = :school and m.role not in :overseers"
            + " and m.validFrom < :first and " + Held.today("m") + " order by p.nameKey, m.role, m.id";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Override
    public String code() {
        return "partner.role";
    }

    @Override
    public Part part() {
        return Part.WITHIN;
    }

    @Override
    public int place() {
        return 1;
    }

    @Override
    public Sentence name() {
        return Sentence.of("partner.start.roles");
    }

    @Override
    public Sentence hint() {
        return Sentence.of("partner.start.roles.hint");
    }

    @Override
    public List<StartLine> lines(StartYear start) {
        return entityManager
                .createQuery(ROLES, Object[].class)
                .setParameter("school", start.schoolId())
                .setParameter("overseers", Overseers.ALL)
                .setParameter("first", start.firstDay())
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> line(start, row))
                .toList();
    }

    private StartLine line(StartYear start, Object... row) {
        LocalDate until = (LocalDate) row[4];
        return StartLine.of(
                        (String) row[0],
                        row[1],
                        Sentence.of("partner.start.role", (String) row[2], Sentence.of("base.role." + row[3])),
                        "/partner/involvement.xhtml?partnership=" + start.partnershipId())
                .fact(confirmed((Instant) row[5]))
                .because(start.isWithin(until) ? Sentence.of("partner.start.role.ends", until) : null)
                .goesOn();
    }

    /** The portal asks people themselves, each term. */
    private Sentence confirmed(Instant at) {
        LocalDate day = at == null ? null : LocalDate.ofInstant(at, clock.getZone());
        return day == null || day.isBefore(Term.of(LocalDate.now(clock)).firstDay())
                ? Sentence.of("partner.start.role.unconfirmed")
                : Sentence.of("partner.start.role.confirmed", day);
    }
}
