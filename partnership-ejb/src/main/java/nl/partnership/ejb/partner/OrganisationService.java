package nl.partnership.ejb.partner;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.PhoneNumber;
import nl.partnership.ejb.base.Sentence;

/**
 * Setting up organisations: the one board, its schools and the partners. Nothing is deleted; what stops is closed, and
 * from that moment its people can no longer act for it.
 */
@Stateless
public class OrganisationService {

    private static final int MOST = 500;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Organisations organisations;

    @Inject
    private Clock clock;

    @Inject
    @Any
    private Instance<Ties> ties;

    /** The board of this installation; empty until it is set up. */
    @Allowed(Audience.ADMINISTRATOR)
    public Optional<OrganisationRow> board() {
        return organisations.board().map(OrganisationRow::of);
    }

    /** Schools and partners whose name contains these words, closed ones too, by name. */
    @Allowed(Audience.ADMINISTRATOR)
    public List<OrganisationRow> list(String words, int first, int most) {
        return organisations
                .listed("select o", words, " order by o.nameKey, o.id", Organisation.class)
                .setFirstResult(first)
                .setMaxResults(Math.min(most, MOST))
                .getResultStream()
                .map(OrganisationRow::of)
                .toList();
    }

    /** How many there are in that list. */
    @Allowed(Audience.ADMINISTRATOR)
    public long count(String words) {
        return organisations.listed("select count(o)", words, "", Long.class).getSingleResult();
    }

    /** Everything that people can work for now: the board, its schools and the partners, by name; at most 500. */
    @Allowed(Audience.ADMINISTRATOR)
    public List<OrganisationRow> open() {
        return entityManager
                .createQuery(
                        "select o from Organisation o left join fetch o.board where o.closed = false order by o.nameKey",
                        Organisation.class)
                .setMaxResults(MOST)
                .getResultStream()
                .map(OrganisationRow::of)
                .toList();
    }

    @Allowed(Audience.ADMINISTRATOR)
    public OrganisationRow get(String id) {
        return OrganisationRow.of(organisations.require(id));
    }

    /** How many people hold a role there today or later; closing the organisation ends what they can do for it. */
    @Allowed(Audience.ADMINISTRATOR)
    public long people(String id) {
        return entityManager
                .createQuery(
                        "select count(distinct m.person.id) from Membership m where m.organisation.id = :id" + " and "
                                + Held.orLater("m"),
                        Long.class)
                .setParameter("id", id)
                .setParameter("today", LocalDate.now(clock))
                .getSingleResult();
    }

    /** What still hangs on the organisation besides its people, whoever closes it. */
    @Allowed(Audience.ADMINISTRATOR)
    public List<Sentence> ties(String id) {
        return ties.stream()
                .flatMap(room -> room.ofOrganisation(id).stream())
                .sorted(Comparator.comparing(Sentence::key))
                .toList();
    }

    /**
     * Sets up the board, once.
     *
     * @return its id
     * @throws RuleViolation when there is one, or at the field {@code name} or {@code shortName}
     */
    @Allowed(Audience.ADMINISTRATOR)
    public String addBoard(String name, String shortName) {
        if (organisations.board().isPresent()) {
            throw new RuleViolation("partner.organisation.oneBoard");
        }
        return add(Organisation.board(organisations.name(name, null), organisations.shortName(shortName)));
    }

    /**
     * Adds a school of the board.
     *
     * @return its id
     * @throws RuleViolation when there is no board yet, or at the field {@code name} or {@code shortName}
     */
    @Allowed(Audience.ADMINISTRATOR)
    public String addSchool(String name, String shortName) {
        Organisation board = organisations.board().orElseThrow(() -> new RuleViolation("partner.organisation.noBoard"));
        return add(Organisation.school(board, organisations.name(name, null), organisations.shortName(shortName)));
    }

    /**
     * Adds a partner.
     *
     * @param type any kind but a school
     * @return its id
     * @throws RuleViolation at the field {@code kind}, {@code name} or {@code shortName}
     */
    @Allowed(Audience.ADMINISTRATOR)
    public String addPartner(OrganisationType type, String name, String shortName) {
        if (type == null || type == OrganisationType.SCHOOL) {
            throw RuleViolation.at("kind", "partner.organisation.noKind");
        }
        return add(Organisation.partner(type, organisations.name(name, null), organisations.shortName(shortName)));
    }

    /**
     * Gives the organisation another name, everywhere.
     *
     * @param version as read
     * @throws nl.partnership.domain.base.Stale when it was changed since
     */
    @Allowed(Audience.ADMINISTRATOR)
    public void rename(String id, long version, String name, String shortName) {
        Organisation organisation = organisations.require(id);
        organisation.requireVersion(version);
        organisation.setName(organisations.name(name, id));
        organisation.setShortName(organisations.shortName(shortName));
    }

    /**
     * Closes a school or a partner: it takes no new part in anything, and its people are out on their next request.
     *
     * @throws RuleViolation for the board, which stays
     */
    @Allowed(Audience.ADMINISTRATOR)
    public void close(String id, long version) {
        Organisation organisation = organisations.require(id);
        organisation.requireVersion(version);
        if (organisation.isBoard()) {
            throw new RuleViolation("partner.organisation.boardStays");
        }
        organisation.close();
    }

    /** Takes a closed organisation back; roles that have not ended work again. */
    @Allowed(Audience.ADMINISTRATOR)
    public void reopen(String id, long version) {
        Organisation organisation = organisations.require(id);
        organisation.requireVersion(version);
        organisation.reopen();
    }

    /** The number that anybody can call; null when none is known. */
    @Allowed(Audience.ADMINISTRATOR)
    public String generalPhone(String id) {
        return organisations.require(id).getGeneralPhone();
    }

    /**
     * Says by which number anybody reaches it.
     *
     * @param phone null or blank for none
     * @throws nl.partnership.domain.base.Stale when it was changed since
     * @throws RuleViolation at the field {@code phone}
     */
    @Allowed(Audience.ADMINISTRATOR)
    public void reach(String id, long version, String phone) {
        Organisation organisation = organisations.require(id);
        organisation.requireVersion(version);
        organisation.setGeneralPhone(PhoneNumber.typed("phone", phone));
    }

    private String add(Organisation organisation) {
        entityManager.persist(organisation);
        return organisation.getId();
    }
}
