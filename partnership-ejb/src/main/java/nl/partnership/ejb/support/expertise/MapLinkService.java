package nl.partnership.ejb.support.expertise;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.support.MapLink;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.Fetch;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.partner.Sight;
import nl.partnership.ejb.screening.RecordContent;

/** Where the municipality's own social map is, as the school or the municipality says it. */
@Stateless
public class MapLinkService {

    /** In place of a version, when nobody said where the map is. */
    public static final long NOTHING_SAID = -1;

    private static final String OF = "select l from MapLink l where l.school ";

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private PartnershipAccess access;

    @Inject
    private Sight sight;

    @Inject
    private RecordContent content;

    @Inject
    private CurrentCaller current;

    @Inject
    private Trail trail;

    /**
     * The map of one school's municipality.
     *
     * @param school short name
     * @param version to hand back; {@link #NOTHING_SAID} as long as there is no link
     * @param link null when nobody said where it is, or the caller may not read it
     */
    public record Linked(String schoolId, String school, long version, String link) implements Serializable {

        private static Linked of(Organisation school, Optional<MapLink> link) {
            return new Linked(
                    school.getId(),
                    school.getShortName(),
                    link.map(MapLink::getVersion).orElse(NOTHING_SAID),
                    link.map(MapLink::getLink).orElse(null));
        }
    }

    /** Of each of the caller's schools of today, by name. */
    @Allowed({Audience.PARTICIPANT, Audience.BOARD})
    public List<Linked> links() {
        List<Organisation> schools =
                access.today().stream().map(Partnership::getSchool).toList();
        if (schools.isEmpty()) {
            return List.of();
        }
        List<MapLink> links = Fetch.along(
                        entityManager.createQuery(OF + "in :schools", MapLink.class),
                        "l.school.board",
                        "l.author.organisation.board",
                        "l.author.person",
                        "l.author.deputy",
                        "l.author.sponsor")
                .setParameter("schools", schools)
                .getResultStream()
                .filter(this::isRead)
                .toList();
        links.forEach(link -> trail.seen(
                "map-link", link.getId(), link.getAuthor().getOrganisation().getId()));
        return schools.stream()
                .map(school -> Linked.of(
                        school,
                        links.stream()
                                .filter(link -> link.getSchool().equals(school))
                                .findFirst()))
                .toList();
    }

    private boolean isRead(MapLink link) {
        return sight.of(link.getAuthor().getOrganisation().getId(), link.writtenBy(), ExpertiseCensus.EXPERTISE);
    }

    /**
     * Says where it is; what was said before gives way.
     *
     * @param version that the caller read
     * @param link an https address; empty when there is none any more
     * @throws RuleViolation at the field {@code link}
     * @throws NotFound for a school with which the caller does not work today
     * @throws Stale when somebody said otherwise since
     */
    @Allowed({Audience.CONVENER, Audience.MUNICIPALITY})
    public void say(String schoolId, long version, String link) {
        Partnership partnership = access.today(schoolId);
        entityManager.lock(partnership, LockModeType.PESSIMISTIC_WRITE);
        Optional<MapLink> there = entityManager
                .createQuery(OF + "= :school", MapLink.class)
                .setParameter("school", partnership.getSchool())
                .getResultStream()
                .findFirst();
        // of what the caller may not read there is no version to hand back
        if (there.filter(this::isRead).map(MapLink::getVersion).orElse(NOTHING_SAID) != version) {
            throw new Stale("map-link", schoolId);
        }
        if (link == null || link.isBlank()) {
            there.ifPresent(entityManager::remove);
            return;
        }
        content.require("link", link, there.map(MapLink::getLink).orElse(null));
        Membership by = entityManager.find(Membership.class, current.get().membershipId());
        there.ifPresentOrElse(
                one -> one.say(link, by), () -> entityManager.persist(new MapLink(partnership.getSchool(), link, by)));
    }
}
