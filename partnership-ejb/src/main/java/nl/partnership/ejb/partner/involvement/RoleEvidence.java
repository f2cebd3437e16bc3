package nl.partnership.ejb.partner.involvement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.year.Evidence;
import nl.partnership.ejb.partner.Held;
import nl.partnership.ejb.partner.Unconfirmed;

/** Which functions against bullying a school has filled today and since when, and how many of its people confirmed how they are reached. */
@ApplicationScoped
class RoleEvidence implements Evidence {

    private static final String COORDINATOR = "ANTI_BULLYING";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Unconfirmed unconfirmed;

    @Override
    public List<Line> of(Subject subject) {
        List<Line> lines = new ArrayList<>();
        held(COORDINATOR, subject).forEach(since -> {
            lines.add(line(Kind.COORDINATOR, "partner.evidence.coordinator", COORDINATOR, since));
            lines.add(line(Kind.CONTACT_POINT, "partner.evidence.contactPoint", COORDINATOR, since));
        });
        held("CONFIDENTIAL_ADVISER", subject)
                .forEach(since ->
                        lines.add(line(Kind.CONTACT_POINT, "partner.evidence.adviser", "CONFIDENTIAL_ADVISER", since)));
        Unconfirmed.Share share = unconfirmed.share(List.of(subject.schoolId())).get(subject.schoolId());
        if (share != null && share.confirmed() > 0) {
            lines.add(new Line(
                    Kind.CONTACTS,
                    Sentence.of("partner.evidence.contacts", share.confirmed(), share.all()),
                    null,
                    null,
                    Sentence.of("partner.evidence.today", subject.today()),
                    null));
        }
        return lines;
    }

    private static Line line(Kind kind, String key, String role, LocalDate since) {
        return new Line(kind, Sentence.of(key), Evidence.function(role), since, null, null);
    }

    /** Since when somebody has it without a break that matters: the earliest of those of today. */
    private List<LocalDate> held(String role, Subject subject) {
        return entityManager
                .createQuery(
                        "select m.validFrom from Membership m where m.role = :role and m.organisation.id = :school and "
                                + Held.today("m") + " order by m.validFrom",
                        LocalDate.class)
                .setParameter("role", role)
                .setParameter("school", subject.schoolId())
                .setParameter("today", subject.today())
                .setMaxResults(1)
                .getResultList();
    }
}
