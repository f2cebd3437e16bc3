package nl.partnership.ejb.covenant;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import nl.partnership.domain.base.NameKey;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.covenant.Covenant;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;

/**
 * The border around covenants: board, data protection officer and administrator see all, everybody else those to which
 * their organisation is party. The others do not exist for them.
 */
@Dependent
class VisibleCovenants {

    /** An installation has a handful; a thousand are all there ever were. */
    private static final int MOST = 1000;

    /** Who sees every covenant, and to whom its upkeep falls. */
    static final List<Audience> OVERSEERS = List.of(Audience.BOARD, Audience.DPO, Audience.ADMINISTRATOR);

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private CurrentCaller current;

    /**
     * The covenant, when the caller may see it.
     *
     * @throws NotFound when not, or when there is none with this id
     */
    Covenant require(String covenantId) {
        return Optional.ofNullable(entityManager.find(Covenant.class, Objects.requireNonNullElse(covenantId, "")))
                .filter(visible())
                .orElseThrow(() -> new NotFound("covenant", covenantId));
    }

    /** All that the caller may see, with their parties and purposes, the one that lasts longest first. */
    List<Covenant> all() {
        return entityManager
                .createQuery("select c from Covenant c order by coalesce(c.endedOn, c.validUntil) desc", Covenant.class)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "c.parties")
                .setHint("eclipselink.batch", "c.purposes")
                .setMaxResults(MOST)
                .getResultStream()
                .filter(visible())
                .sorted(Comparator.comparing(Covenant::getLastDay)
                        .reversed()
                        .thenComparing(covenant -> NameKey.fold(covenant.getTitle())))
                .toList();
    }

    private Predicate<Covenant> visible() {
        Caller caller = current.get();
        if (OVERSEERS.stream().anyMatch(audience -> audience.includes(caller))) {
            return covenant -> true;
        }
        Organisation own = entityManager.find(Organisation.class, caller.organisationId());
        return covenant -> covenant.hasParty(own);
    }
}
