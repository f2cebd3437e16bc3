package nl.partnership.ejb.insight;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.insight.DataSource;
import nl.partnership.domain.insight.SourceKind;
import nl.partnership.domain.insight.SourceTerms;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.partner.PartnershipAccess;
import nl.partnership.ejb.schoolyear.SchoolRow;
import nl.partnership.ejb.screening.RecordContent;

/**
 * An organisation says which figures it delivers about a school, and that it delivered them. Who does something with one names
 * the version that was read: {@link nl.partnership.domain.base.Stale} when a colleague changed it since.
 */
@Stateless
@Allowed({Audience.CONVENER, Audience.POLICE, Audience.MUNICIPALITY, Audience.PARTNER})
public class SourceEntryService {

    /** How many an organisation has at one school. */
    private static final int MOST = 30;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private PartnershipAccess access;

    @Inject
    private Sources sources;

    @Inject
    private RecordContent content;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /** The schools at which the caller's organisation can put one on the list, by name. */
    public List<SchoolRow> schools() {
        Membership by = membership();
        return access.today().stream()
                .filter(partnership -> isOf(partnership, by.getOrganisation()))
                .map(partnership -> SchoolRow.of(partnership.getSchool()))
                .toList();
    }

    /**
     * Puts a source on the list of one school or of several at once.
     *
     * @return its id, at the first of them
     * @throws RuleViolation at the field that it is about, {@code schools} without a school
     * @throws NotFound for a school with which the caller's organisation does not work today
     */
    public String add(List<String> schoolIds, TypedSource typed) {
        if (schoolIds.isEmpty()) {
            throw RuleViolation.at("schools", "insight.source.noSchool");
        }
        screen(typed.terms(), new SourceTerms(null, null, null, null, null, null));
        return schoolIds.stream()
                .distinct()
                .sorted()
                .map(id -> add(id, typed))
                .toList()
                .get(0);
    }

    private String add(String schoolId, TypedSource typed) {
        Partnership partnership = access.today(schoolId);
        Membership by = membership();
        if (!isOf(partnership, by.getOrganisation())) {
            throw new NotFound("school", schoolId);
        }
        entityManager.lock(partnership, LockModeType.PESSIMISTIC_WRITE);
        requireRoom(partnership, typed.kind());
        DataSource source = new DataSource(partnership, typed.kind(), typed.terms(), by, LocalDate.now(clock));
        entityManager.persist(source);
        return source.getId();
    }

    /** Of those that the caller works with: a school writes of itself alone, and of a board as such nobody does. */
    private static boolean isOf(Partnership partnership, Organisation organisation) {
        return organisation.getType() != OrganisationType.SCHOOL || organisation.equals(partnership.getSchool());
    }

    /** An organisation delivers one of a kind, and not more than one can look through. */
    private void requireRoom(Partnership partnership, SourceKind kind) {
        List<SourceKind> own = entityManager
                .createQuery(
                        "select d.kind from DataSource d where d.school = :school and d.organisation.id = :own"
                                + " and d.endedOn is null",
                        SourceKind.class)
                .setParameter("school", partnership.getSchool())
                .setParameter("own", current.get().organisationId())
                .setMaxResults(MOST)
                .getResultList();
        if (kind != SourceKind.OTHER && own.contains(kind)) {
            throw RuleViolation.at(
                    "kind", "insight.source.double", partnership.getSchool().getShortName());
        }
        if (own.size() == MOST) {
            throw RuleViolation.at("kind", "insight.source.full", MOST);
        }
    }

    /**
     * Says it otherwise.
     *
     * @param version as read
     * @throws RuleViolation at the field that it is about
     * @throws nl.partnership.domain.base.Stale when it was changed since
     */
    public void change(String id, long version, SourceTerms typed) {
        DataSource source = unchanged(id, version);
        screen(typed, source.terms());
        source.describe(typed, membership(), LocalDate.now(clock));
    }

    /**
     * Notes that it was delivered; who does so says that it still is right.
     *
     * @throws RuleViolation at the field {@code deliveredOn}; of the safety monitor, which is noted in the school's year
     */
    public void deliver(String id, long version, LocalDate day) {
        unchanged(id, version).deliver(day, membership(), LocalDate.now(clock));
    }

    /** The last delivery was noted by mistake. */
    public void takeBack(String id, long version) {
        unchanged(id, version).takeBackDelivery();
    }

    /** It still is right. */
    public void confirm(String id, long version) {
        unchanged(id, version).confirm(membership(), LocalDate.now(clock));
    }

    /** It is delivered no longer; it stays to be read for two years. */
    public void end(String id, long version) {
        unchanged(id, version).end(LocalDate.now(clock));
    }

    private void screen(SourceTerms typed, SourceTerms before) {
        content.require("name", typed.name(), before.name());
        content.require("period", typed.period(), before.period());
        content.require("why", typed.why(), before.why());
    }

    /** The own one, as it was read. */
    private DataSource unchanged(String id, long version) {
        DataSource source = own(id);
        source.requireVersion(version);
        return source;
    }

    /** @throws NotFound for one of others */
    private DataSource own(String id) {
        if (!sources.require(id).organisationId().equals(current.get().organisationId())) {
            throw new NotFound("data-source", id);
        }
        return entityManager.find(DataSource.class, id);
    }

    private Membership membership() {
        return entityManager.find(Membership.class, current.get().membershipId());
    }
}
