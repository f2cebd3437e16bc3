package nl.partnership.ejb.partner;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Locale;
import java.util.Optional;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.ejb.base.Words;

/** Finds organisations for who sets them up, and makes their names fit. */
@Dependent
class Organisations {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_SHORT_NAME = 40;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    /** Schools and partners whose name contains these words. */
    <T> TypedQuery<T> listed(String select, String words, String order, Class<T> type) {
        Words wanted = Words.of(words);
        return wanted.bind(entityManager.createQuery(
                        select + " from Organisation o where (o.board is not null or o.type <> :school)"
                                + wanted.in("o.nameKey", "o.shortKey") + order,
                        type))
                .setParameter("school", OrganisationType.SCHOOL);
    }

    /**
     * A name that no other organisation has.
     *
     * @param ownId of the organisation that gets it; null for a new one
     */
    String name(String typed, String ownId) {
        String name = Text.organisationName("name", typed, LONGEST_NAME);
        boolean taken = entityManager
                .createQuery("select o.id from Organisation o where lower(o.name) = :name", String.class)
                .setParameter("name", name.toLowerCase(Locale.ROOT))
                .getResultStream()
                .anyMatch(id -> !id.equals(ownId));
        if (taken) {
            throw RuleViolation.at("name", "partner.organisation.nameTaken", name);
        }
        return name;
    }

    String shortName(String typed) {
        return Text.organisationName("shortName", typed, LONGEST_SHORT_NAME);
    }

    /** The one board; empty until it is set up. */
    Optional<Organisation> board() {
        return entityManager
                .createQuery(
                        "select o from Organisation o where o.type = :school and o.board is null", Organisation.class)
                .setParameter("school", OrganisationType.SCHOOL)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** @throws NotFound when there is none with this id */
    Organisation require(String id) {
        return Optional.ofNullable(id)
                .map(known -> entityManager.find(Organisation.class, known))
                .orElseThrow(() -> new NotFound("organisation", id));
    }
}
