package nl.partnership.ejb.account.setup;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import nl.partnership.domain.partner.Roles;
import nl.partnership.ejb.partner.Held;

/** How far the people of some roles are: whether there is anybody, and whether one of them can come in. */
@Dependent
class Ready {

    /** How far the one is who came farthest. */
    enum Stand {
        /** Nobody has such a role today. */
        NOBODY,
        /** Somebody has one, and no link to come in with. */
        NOT_INVITED,
        /** Somebody has a link, and did not use it yet. */
        INVITED,
        /** Somebody can sign in. */
        SIGNS_IN
    }

    private static final String WITH_ROLE = " from Person p left join Account a on a.person = p where exists"
            + " (select m.id from Membership m where m.person = p and m.role in :roles and m.organisation.closed = false"
            + " and " + Held.today("m") + ")";

    private static final String SIGN_IN =
            "select max(case when a.passwordHash is not null and a.blocked = false then 1 else 0 end)" + WITH_ROLE;

    private static final String LINKS = "select count(p)" + WITH_ROLE + " and exists (select i.id from Invitation i"
            + " where i.account = a and i.usedAt is null and i.expiresAt > :now)";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** @param roles codes, as in {@link Roles} */
    Stand of(Collection<String> roles) {
        Integer signIn = entityManager
                .createQuery(SIGN_IN, Integer.class)
                .setParameter("roles", roles)
                .setParameter("today", LocalDate.now(clock))
                .getSingleResult();
        if (signIn == null) {
            return Stand.NOBODY;
        }
        if (signIn == 1) {
            return Stand.SIGNS_IN;
        }
        long links = entityManager
                .createQuery(LINKS, Long.class)
                .setParameter("roles", roles)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("now", clock.instant())
                .getSingleResult();
        return links > 0 ? Stand.INVITED : Stand.NOT_INVITED;
    }
}
