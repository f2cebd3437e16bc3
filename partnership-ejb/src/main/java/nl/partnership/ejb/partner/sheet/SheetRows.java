package nl.partnership.ejb.partner.sheet;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.partnership.domain.base.NameKey;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Overseers;
import nl.partnership.domain.base.Sha256;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.partner.Held;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.partner.signal.OwnSignal;
import nl.partnership.ejb.partner.signal.SchoolSignals;
import nl.partnership.ejb.partner.signal.Signals;

/** What stands on the sheet of a school, in one statement, whoever may see it. */
@Dependent
class SheetRows {

    private static final int MOST = 2000;

    private static final String ROWS =
            "select distinct new nl.partnership.ejb.partner.sheet.SheetRow(o.id, o.shortName,"
                    + " o.type, o.generalPhone, m.role, r.name, m.workPhone, m.availability, m.onPaper)"
                    + " from Partnership p, PartnershipParty y, Membership m join m.person r join m.organisation o"
                    + " where p.id = :partnership and o.closed = false and m.role not in :overseers"
                    + " and " + PartnershipAccess.PARTY
                    + " and " + Held.today("m")
                    + " and " + Held.at("m", "p.school.id");

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    @Any
    private Instance<FirstCalls> firsts;

    @Inject
    private Signals signals;

    @Inject
    private Clock clock;

    /** The school first, who convenes first there; of one function without a name one row. */
    List<SheetRow> of(String partnershipId) {
        return entityManager
                .createQuery(ROWS, SheetRow.class)
                .setParameter("partnership", partnershipId)
                .setParameter("overseers", Overseers.ALL)
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(MOST)
                .getResultStream()
                .distinct()
                .filter(row -> row.phone() != null)
                .sorted(Comparator.comparing((SheetRow row) -> row.type() != OrganisationType.SCHOOL)
                        .thenComparing(SheetRow::type)
                        .thenComparing(NameKey.byOrganisation(SheetRow::organisation))
                        .thenComparing(row -> !Audience.isConvener(row.role()))
                        .thenComparing(SheetRow::role)
                        .thenComparing(NameKey.byPerson(row -> row.name() == null ? "" : row.name())))
                .toList();
    }

    /** Differs as soon as anything on the sheet does. */
    String digest(String partnershipId) {
        List<FirstCalls.First> first = firsts.stream()
                .flatMap(room -> room.all(partnershipId).stream())
                .toList();
        SchoolSignals known = signals.at(partnershipId);
        String names = first.stream()
                .flatMap(one -> known.own(one.signal()).stream())
                .map(OwnSignal::name)
                .collect(Collectors.joining());
        return Sha256.hex(of(partnershipId).toString() + first + names);
    }
}
