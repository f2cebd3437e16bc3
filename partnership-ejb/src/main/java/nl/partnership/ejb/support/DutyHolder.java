package nl.partnership.ejb.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.sharing.Receipt;
import nl.partnership.domain.support.CommunicationDuty;
import nl.partnership.domain.support.Informed;
import nl.partnership.ejb.partner.Held;
import nl.partnership.ejb.task.AgreedInformer;

/**
 * Who informs after sharing, by what the school agreed for that purpose and that organisation: the asker when they have the
 * role themselves, else the first by name who works at the school in it.
 */
@ApplicationScoped
public class DutyHolder implements AgreedInformer {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Override
    public Optional<Person> of(Partnership partnership, Receipt receipt, String purpose) {
        return entityManager
                .createQuery(
                        "select d from CommunicationDuty d where d.school = :school and d.endedOn is null"
                                + " and d.purpose = :purpose and d.organisation = :organisation",
                        CommunicationDuty.class)
                .setParameter("school", partnership.getSchool())
                .setParameter("purpose", purpose)
                .setParameter("organisation", receipt.getOrganisation())
                .getResultStream()
                .map(CommunicationDuty::terms)
                .filter(terms -> terms.audience().isConcerned())
                .min(Comparator.comparing(terms -> terms.audience() != Informed.PARENTS))
                .flatMap(terms -> holder(partnership, receipt, terms.role()));
    }

    private Optional<Person> holder(Partnership partnership, Receipt receipt, String role) {
        return entityManager
                .createQuery(
                        "select m from Membership m join fetch m.person r where m.organisation = :organisation"
                                + " and m.role = :role and m.organisation.closed = false and " + Held.today("m")
                                + " and " + Held.at("m", ":school")
                                + " order by r.nameKey, m.id",
                        Membership.class)
                .setParameter("organisation", receipt.getOrganisation())
                .setParameter("role", role)
                .setParameter("school", partnership.getSchool().getId())
                .setParameter("today", LocalDate.now(clock))
                .getResultStream()
                .map(Membership::getPerson)
                .min(Comparator.comparing(person -> !person.equals(receipt.getAsker())));
    }
}
