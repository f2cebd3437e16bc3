package nl.partnership.ejb.agreement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Map;
import java.util.Objects;
import nl.partnership.domain.agreement.Expectation;
import nl.partnership.domain.base.NotFound;
import nl.partnership.ejb.base.Fetch;
import nl.partnership.ejb.partner.PartnershipAccess;

/**
 * The expectations that the caller may see; every query on them for a caller goes through here. One sees those at a school
 * with which one's organisation works today, its board those of its schools, and the two those of theirs that are over.
 * The sharing rules must let who asked tell the caller.
 */
@Dependent
class VisibleExpectations {

    /** Whether the caller may know what was said to expectation {@code x}. */
    static final String TOLD = "(ro.id in :own or x.repliedParty in :permitted)";

    private static final String FROM = " from Expectation x join x.school s left join s.board sb join x.asker a"
            + " join x.promiser pr left join x.repliedBy rb left join rb.organisation ro where ";

    private static final String HERE =
            "x.id in (select er.expectationId from ExpectationReach er where er.organisationId = :organisation)"
                    + " and (s.id = :organisation or sb.id = :organisation or " + PartnershipAccess.WORKS_WITH
                    + " or ((a.id = :organisation or pr.id = :organisation)"
                    + " and (x.lastDay < :today or (x.endedOn is not null and x.endedOn < :today))))";

    private static final String ASKED = "(a.id in :own or x.authorParty in :permitted)";

    private static final String MINE = FROM + HERE + " and " + ASKED + " and " + PartnershipAccess.NOT_LIMITED;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Told told;

    /** @throws NotFound when the caller may not see it, as when there is none */
    Expectation require(String id) {
        return all(" and x.id = :id", Map.of("id", Objects.requireNonNullElse(id, "")))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("expectation", id));
    }

    /** With all that rows say of them, in one statement; {@code x} and the school {@code s} can be named in the end. */
    TypedQuery<Expectation> all(String end, Map<String, Object> parameters) {
        return Fetch.along(
                query("select x", Expectation.class, end, parameters),
                "x.school.board",
                "x.asker",
                "x.promiser",
                "x.author.organisation.board",
                "x.author.person",
                "x.author.deputy",
                "x.author.sponsor",
                "x.repliedBy.organisation.board",
                "x.repliedBy.person",
                "x.repliedBy.deputy",
                "x.repliedBy.sponsor");
    }

    <T> TypedQuery<T> query(String select, Class<T> type, String end, Map<String, Object> parameters) {
        return told.bound(
                entityManager.createQuery(select + MINE + end, type), ExpectationCensus.EXPECTATION, parameters);
    }
}
