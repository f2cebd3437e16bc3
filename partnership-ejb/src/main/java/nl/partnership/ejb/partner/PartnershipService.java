package nl.partnership.ejb.partner;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.partnership.domain.base.NameKey;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;

/** Setting up partnerships: which school works with whom, in which school year. */
@Stateless
public class PartnershipService {

    private static final int MOST = 500;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private YearPartners partners;

    @Inject
    private Clock clock;

    /** The school years that an administrator works on: last one, this one, the next. */
    @Allowed(Audience.ADMINISTRATOR)
    public List<SchoolYear> years() {
        SchoolYear now = SchoolYear.of(LocalDate.now(clock));
        return List.of(now.previous(), now, now.next());
    }

    /** The partnerships of a school year, by school; at most 500. */
    @Allowed(Audience.ADMINISTRATOR)
    public List<PartnershipRow> list(SchoolYear year) {
        return entityManager
                .createQuery(
                        "select p.id, s.name, s.closed, count(o.id) from Partnership p join p.school s"
                                + " left join p.partners o where p.schoolYear = :year"
                                + " group by p.id, s.name, s.nameKey, s.closed order by s.nameKey",
                        Object[].class)
                .setParameter("year", year)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new PartnershipRow((String) row[0], (String) row[1], (Boolean) row[2], (Long) row[3]))
                .toList();
    }

    /** Open schools that have no partnership in that year yet, by name; at most 500. */
    @Allowed(Audience.ADMINISTRATOR)
    public List<OrganisationRow> schoolsWithout(SchoolYear year) {
        return entityManager
                .createQuery(
                        "select o from Organisation o join fetch o.board where o.closed = false and not exists"
                                + " (select p.id from Partnership p where p.school = o and p.schoolYear = :year)"
                                + " order by o.nameKey",
                        Organisation.class)
                .setParameter("year", year)
                .setMaxResults(MOST)
                .getResultStream()
                .map(OrganisationRow::of)
                .toList();
    }

    /** How many schools of a year are waiting in the year before, for {@link #carryOver}. */
    @Allowed(Audience.ADMINISTRATOR)
    public int countToCarryOver(SchoolYear to) {
        return toCarryOver(to).size();
    }

    @Allowed(Audience.ADMINISTRATOR)
    public PartnershipView view(String id) {
        Partnership partnership = find(id);
        return new PartnershipView(
                id,
                partnership.getVersion(),
                partnership.getSchool().getName(),
                partnership.getSchoolYear(),
                rows(partnership.getPartners().stream()),
                rows(candidates(partnership)));
    }

    /**
     * Starts the partnership of a school in a school year; partners are added to it afterwards.
     *
     * @return its id
     * @throws RuleViolation at the field {@code school}, when none is chosen or it has one in that year
     */
    @Allowed(Audience.ADMINISTRATOR)
    public String add(String schoolId, SchoolYear year) {
        Organisation school = schoolId == null ? null : entityManager.find(Organisation.class, schoolId);
        if (school == null || !school.isSchool() || school.isClosed()) {
            throw RuleViolation.at("school", "partner.partnership.noSchool");
        }
        if (schoolsWithout(year).stream().noneMatch(free -> free.id().equals(schoolId))) {
            throw RuleViolation.at("school", "partner.partnership.exists", school.getName(), year);
        }
        Partnership partnership = new Partnership(school, year);
        entityManager.persist(partnership);
        return partnership.getId();
    }

    /**
     * Starts a year with the partnerships of the year before, for each school that has none yet. Closed schools and
     * partners stay behind.
     *
     * @return how many partnerships it made
     */
    @Allowed(Audience.ADMINISTRATOR)
    public int carryOver(SchoolYear to) {
        List<Partnership> former = toCarryOver(to);
        former.forEach(partners::carryOver);
        return former.size();
    }

    /**
     * Lets partners take part.
     *
     * @param version as read
     * @throws RuleViolation at the field {@code partner}, when none is chosen or one cannot join
     * @throws nl.partnership.domain.base.Stale when the partnership was changed since
     */
    @Allowed(Audience.ADMINISTRATOR)
    public void addPartner(String id, long version, Set<String> organisationIds) {
        Partnership partnership = findToChange(id, version);
        List<Organisation> chosen = candidates(partnership)
                .filter(candidate -> organisationIds.contains(candidate.getId()))
                .toList();
        if (chosen.isEmpty() || chosen.size() < organisationIds.size()) {
            throw RuleViolation.at("partner", "partner.partnership.noPartner");
        }
        chosen.forEach(partnership::add);
    }

    /** Ends a partner's part: on its next request the partnership and all that belongs to it is gone for it. */
    @Allowed(Audience.ADMINISTRATOR)
    public void removePartner(String id, long version, String organisationId) {
        Partnership partnership = findToChange(id, version);
        Organisation partner = partnership.getPartners().stream()
                .filter(party -> party.getId().equals(organisationId))
                .findFirst()
                .orElseThrow(() -> new NotFound("organisation", organisationId));
        partnership.remove(partner);
    }

    private List<Partnership> toCarryOver(SchoolYear to) {
        return entityManager
                .createQuery(
                        "select p from Partnership p join fetch p.school s where p.schoolYear = :last"
                                + " and s.closed = false and not exists"
                                + " (select q.id from Partnership q where q.school = s and q.schoolYear = :to)",
                        Partnership.class)
                .setParameter("last", to.previous())
                .setParameter("to", to)
                .setHint("eclipselink.batch", "p.partners")
                .setHint("eclipselink.batch.type", "IN")
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Who may join: open, not the school's own organisation, and not in it yet. */
    private Stream<Organisation> candidates(Partnership partnership) {
        return entityManager
                .createQuery(
                        "select o from Organisation o where o.type <> :school and o.closed = false", Organisation.class)
                .setParameter("school", OrganisationType.SCHOOL)
                .setMaxResults(MOST)
                .getResultStream()
                .filter(organisation -> !partnership.hasParty(organisation));
    }

    private static List<OrganisationRow> rows(Stream<Organisation> organisations) {
        return organisations
                .map(OrganisationRow::of)
                .sorted(NameKey.byOrganisation(OrganisationRow::name))
                .toList();
    }

    private Partnership findToChange(String id, long version) {
        Partnership partnership = find(id);
        partnership.requireVersion(version);
        entityManager.lock(partnership, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return partnership;
    }

    private Partnership find(String id) {
        return Optional.ofNullable(id)
                .map(known -> entityManager.find(Partnership.class, known))
                .orElseThrow(() -> new NotFound("partnership", id));
    }
}
