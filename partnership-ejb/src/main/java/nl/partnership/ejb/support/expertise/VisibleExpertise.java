package nl.partnership.ejb.support.expertise;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.support.Expertise;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.Fetch;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.partner.Sight;

/**
 * The support map, as far as the caller or a table may see it: an entry with a person in it as a professional's contact, any
 * other as a working arrangement. Every query of it for a caller goes through here.
 */
@Dependent
class VisibleExpertise {

    private static final int MOST = 200;

    private static final String MINE = " from Expertise e join e.school s join e.organisation o, Partnership p"
            + " join p.school ps where ps.id = s.id and p.schoolYear = :year and " + PartnershipAccess.MINE
            + " and (o.id in :own or e.ofPerson = false and e.authorParty in :permitted"
            + " or e.ofPerson = true and e.authorParty in :permittedContact)";

    /** Whether whose it is, {@code o}, still works with the school {@code s} in its partnership {@code p}. */
    static final String STILL_HERE =
            " (o.id = s.id or o.closed = false and exists (select y.organisationId from PartnershipParty y where y.partnershipId = p.id and y.organisationId = o.id))";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private PartnershipAccess access;

    @Inject
    private Sight sight;

    @Inject
    private Clock clock;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** @throws NotFound when the caller sees none with this id */
    Expertise require(String id) {
        return entries(query(
                        "select e",
                        Expertise.class,
                        " and e.id = :id",
                        Map.of("id", Objects.requireNonNullElse(id, ""))))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("expertise", id));
    }

    /** A query on what the caller sees; the entry {@code e} and the school {@code s} can be named in it. */
    <T> TypedQuery<T> query(String select, Class<T> type, String end, Map<String, Object> parameters) {
        TypedQuery<T> query = access.bound(entityManager.createQuery(select + MINE + end, type))
                .setParameter("year", SchoolYear.of(today()))
                .setParameter("own", sight.ownOrNone())
                .setParameter("permitted", sight.tellers(ExpertiseCensus.EXPERTISE))
                .setParameter("permittedContact", sight.tellers(ExpertiseCensus.EXPERTISE_CONTACT));
        parameters.forEach(query::setParameter);
        return query;
    }

    /** Those that hold at the school of a table, and that everybody there may see. */
    List<Expertise> at(AtTable table) {
        return entries(entityManager
                        .createQuery(
                                "select e from Expertise e join e.school s join e.organisation o, Partnership p"
                                        + " join p.school ps where p.id = :partnership and ps.id = s.id"
                                        + " and e.endedOn is null and" + STILL_HERE
                                        + " order by e.sector, e.nameKey, e.id",
                                Expertise.class)
                        .setParameter("partnership", table.partnershipId()))
                .setMaxResults(MOST)
                .getResultStream()
                .filter(entry -> sight.ofAll(
                        table,
                        entry.getOrganisation().getId(),
                        entry.writtenBy(),
                        ExpertiseCensus.kind(entry.isOfPerson())))
                .toList();
    }

    /** Ids of those of these whose organisation no longer works with their school. */
    Set<String> left(Collection<Expertise> entries) {
        return entries.isEmpty()
                ? Set.of()
                : Set.copyOf(entityManager
                        .createQuery(
                                "select e.id from Expertise e join e.school s join e.organisation o, Partnership p"
                                        + " join p.school ps where ps.id = s.id and p.schoolYear = :year and e.id in :ids"
                                        + " and not" + STILL_HERE,
                                String.class)
                        .setParameter("year", SchoolYear.of(today()))
                        .setParameter(
                                "ids", entries.stream().map(Expertise::getId).toList())
                        .setMaxResults(entries.size())
                        .getResultList());
    }

    /** With all that a row of them shows, in as many statements whatever their number. */
    static TypedQuery<Expertise> entries(TypedQuery<Expertise> query) {
        return Fetch.along(
                        query,
                        "e.school.board",
                        "e.organisation.board",
                        "e.author.organisation.board",
                        "e.author.person",
                        "e.author.deputy",
                        "e.author.sponsor",
                        "e.contact.organisation.board",
                        "e.contact.person",
                        "e.contact.deputy",
                        "e.contact.sponsor")
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "e.signals");
    }
}
