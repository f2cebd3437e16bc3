package nl.partnership.ejb.partner;

import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.base.Words;

/**
 * Setting up organisations: the one board, its schools and the partners. Nothing is deleted; what stops is closed, and
 * from that moment its people can no longer act for it.
 */
@Stateless
public class OrganisationService {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_SHORT_NAME = 40;
    private static final int MOST = 500;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    @Any
    private Instance<Ties> ties;

    /** The board of this installation; empty until it is set up. */
    @Allowed(Audience.ADMINISTRATOR)
    public Optional<OrganisationRow> board() {
        return findBoard().map(OrganisationRow::of);
    }

    /** Schools and partners whose name contains these words, closed ones too, by name. */
    @Allowed(Audience.ADMINISTRATOR)
    public List<OrganisationRow> list(String words, int first, int most) {
        return listed("select o", words, " order by o.nameKey, o.id", Organisation.class)
                .setFirstResult(first)
                .setMaxResults(Math.min(most, MOST))
                .getResultStream()
                .map(OrganisationRow::of)
                .toList();
    }

    /** How many there are in that list. */
    @Allowed(Audience.ADMINISTRATOR)
    public long count(String words) {
        return listed("select count(o)", words, "", Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> listed(String select, String words, String order, Class<T> type) {
        Words wanted = Words.of(words);
        return wanted.bind(entityManager.createQuery(
                        select + " from Organisation o where (o.board is not null or o.type <> :school)"
                                + wanted.in("o.nameKey", "o.shortKey") + order,
                        type))
                .setParameter("school", OrganisationType.SCHOOL);
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
        return OrganisationRow.of(find(id));
    }

    /** How many people hold a role there today or later; closing the organisation ends what they can do for it. */
    @Allowed(Audience.ADMINISTRATOR)
    public long people(String id) {
        return entityManager
                .createQuery(
                        "select count(distinct m.person.id) from Membership m where m.organisation.id = :id"
                                + " and (m.validUntil is null or m.validUntil >= :today)",
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
        if (findBoard().isPresent()) {
            throw new RuleViolation("partner.organisation.oneBoard");
        }
        return add(Organisation.board(fullName(name, null), shortName(shortName)));
    }

    /**
     * Adds a school of the board.
     *
     * @return its id
     * @throws RuleViolation when there is no board yet, or at the field {@code name} or {@code shortName}
     */
    @Allowed(Audience.ADMINISTRATOR)
    public String addSchool(String name, String shortName) {
        Organisation board = findBoard().orElseThrow(() -> new RuleViolation("partner.organisation.noBoard"));
        return add(Organisation.school(board, fullName(name, null), shortName(shortName)));
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
        return add(Organisation.partner(type, fullName(name, null), shortName(shortName)));
    }

    /**
     * Gives the organisation another name, everywhere.
     *
     * @param version as read
     * @throws nl.partnership.domain.base.Stale when it was changed since
     */
    @Allowed(Audience.ADMINISTRATOR)
    public void rename(String id, long version, String name, String shortName) {
        Organisation organisation = find(id);
        organisation.requireVersion(version);
        organisation.setName(fullName(name, id));
        organisation.setShortName(shortName(shortName));
    }

    /**
     * Closes a school or a partner: it takes no new part in anything, and its people are out on their next request.
     *
     * @throws RuleViolation for the board, which stays
     */
    @Allowed(Audience.ADMINISTRATOR)
    public void close(String id, long version) {
        Organisation organisation = find(id);
        organisation.requireVersion(version);
        if (organisation.isBoard()) {
            throw new RuleViolation("partner.organisation.boardStays");
        }
        organisation.close();
    }

    /** Takes a closed organisation back; roles that have not ended work again. */
    @Allowed(Audience.ADMINISTRATOR)
    public void reopen(String id, long version) {
        Organisation organisation = find(id);
        organisation.requireVersion(version);
        organisation.reopen();
    }

    private String add(Organisation organisation) {
        entityManager.persist(organisation);
        return organisation.getId();
    }

    /** A name that no other organisation has. */
    private String fullName(String typed, String ownId) {
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

    private static String shortName(String typed) {
        return Text.organisationName("shortName", typed, LONGEST_SHORT_NAME);
    }

    private Optional<Organisation> findBoard() {
        return entityManager
                .createQuery(
                        "select o from Organisation o where o.type = :school and o.board is null", Organisation.class)
                .setParameter("school", OrganisationType.SCHOOL)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private Organisation find(String id) {
        return Optional.ofNullable(id)
                .map(known -> entityManager.find(Organisation.class, known))
                .orElseThrow(() -> new NotFound("organisation", id));
    }
}
