package nl.partnership.ejb.account.sso;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.account.sso.ProviderLink;
import nl.partnership.domain.account.sso.SignInProvider;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.ejb.account.Callers;
import nl.partnership.ejb.base.Fetch;

/** Who is linked at which issuer, and whose provider it is. */
@Dependent
class ProviderLinks {

    static final int MOST = 100;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Callers callers;

    Optional<ProviderLink> find(String issuer, String subject) {
        return Fetch.along(
                        entityManager
                                .createQuery(
                                        "select l from ProviderLink l where l.issuer = :issuer and l.subject = :subject",
                                        ProviderLink.class)
                                .setParameter("issuer", issuer)
                                .setParameter("subject", subject),
                        "l.account.person")
                .getResultStream()
                .findFirst();
    }

    List<ProviderLink> of(Account account) {
        return entityManager
                .createQuery(
                        "select l from ProviderLink l where l.account = :account order by l.linkedAt",
                        ProviderLink.class)
                .setParameter("account", account)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Those at which one can sign in now, by name. */
    List<SignInProvider> active() {
        return entityManager
                .createQuery(
                        "select p from SignInProvider p join fetch p.organisation where p.active = true"
                                + " order by p.name, p.id",
                        SignInProvider.class)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** One of those; empty when it was stopped, or is none. */
    Optional<SignInProvider> active(String id) {
        return Optional.ofNullable(entityManager.find(SignInProvider.class, id)).filter(SignInProvider::isActive);
    }

    /** The organisations at which somebody holds a role today, with their boards. */
    List<Organisation> organisations(Account account) {
        return callers.memberships(account.getPerson()).stream()
                .map(held -> held.getOrganisation())
                .distinct()
                .toList();
    }

    /** Whether the provider is that of one of these, or of the board of one: it speaks of no other people. */
    static boolean isOf(SignInProvider provider, List<Organisation> organisations) {
        return organisations.stream()
                .anyMatch(one -> provider.getOrganisation().equals(one)
                        || provider.getOrganisation().equals(one.ownBoard()));
    }
}
