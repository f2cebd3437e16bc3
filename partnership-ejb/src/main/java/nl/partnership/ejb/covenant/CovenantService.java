package nl.partnership.ejb.covenant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.covenant.Covenant;
import nl.partnership.domain.covenant.CovenantText;
import nl.partnership.domain.partner.Person;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.screening.RecordContent;

/**
 * The covenant register. Administrator and board keep it, the data protection officer reads all of it, parties read
 * what they signed. The signed text is content, and content is not for an administrator.
 */
@Stateless
public class CovenantService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private VisibleCovenants covenants;

    @Inject
    private CovenantParties parties;

    @Inject
    private BesideCovenant beside;

    @Inject
    private RecordContent content;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /** Those that the caller may see, the one that lasts longest first; at most 1000. */
    @Allowed({Audience.PARTICIPANT, Audience.BOARD, Audience.DPO, Audience.ADMINISTRATOR})
    public List<CovenantRow> list() {
        LocalDate today = LocalDate.now(clock);
        return covenants.all().stream()
                .map(covenant -> CovenantRow.of(covenant, today))
                .toList();
    }

    /** @throws NotFound when the caller's organisation is no party to it, or there is none */
    @Allowed({Audience.PARTICIPANT, Audience.BOARD, Audience.DPO, Audience.ADMINISTRATOR})
    public CovenantView get(String id) {
        Covenant covenant = covenants.require(id);
        return beside.view(covenant, LocalDate.now(clock));
    }

    /** @throws NotFound when the caller's organisation is no party to it, or there is no text */
    @Allowed({Audience.PARTICIPANT, Audience.BOARD, Audience.DPO})
    public CovenantFile file(String id) {
        return beside.file(covenants.require(id));
    }

    /**
     * Organisations that can be party: those that are not closed, and those that are party already; by name, at most 500.
     *
     * @param covenantId of the one to change or replace; null for a new one
     */
    @Allowed({Audience.BOARD, Audience.ADMINISTRATOR})
    public List<CovenantRow.Party> candidates(String covenantId) {
        return parties.candidates(covenantId);
    }

    /**
     * Registers a covenant.
     *
     * @param replacesId the one whose place it takes, which then ends; or null
     * @return its id
     * @throws nl.partnership.domain.base.RuleViolation at the field whose name the terms have, {@code parties} for
     *     {@code partyIds}
     */
    @Allowed({Audience.BOARD, Audience.ADMINISTRATOR})
    public String add(CovenantTerms terms, String replacesId) {
        Covenant covenant = new Covenant(terms(terms, null));
        if (replacesId != null) {
            Covenant former = covenants.require(replacesId);
            entityManager.lock(former, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
            covenant.replace(former, LocalDate.now(clock));
        }
        entityManager.persist(covenant);
        return covenant.getId();
    }

    /**
     * Puts a covenant right.
     *
     * @param version as read
     * @throws nl.partnership.domain.base.RuleViolation as {@link #add}
     * @throws nl.partnership.domain.base.Stale when it was changed since
     */
    @Allowed({Audience.BOARD, Audience.ADMINISTRATOR})
    public void change(String id, long version, CovenantTerms terms) {
        Covenant covenant = toChange(id, version);
        covenant.agree(terms(terms, covenant.getTitle()));
    }

    /**
     * Ends a covenant before its time.
     *
     * @param lastDay the last day on which it is in force
     * @throws nl.partnership.domain.base.RuleViolation at the field {@code lastDay}
     */
    @Allowed({Audience.BOARD, Audience.ADMINISTRATOR})
    public void end(String id, long version, LocalDate lastDay) {
        toChange(id, version).end(lastDay, LocalDate.now(clock));
    }

    /**
     * Keeps a file as the signed text; one that was there goes, but for its digest in the trail.
     *
     * @param name as it came with the file
     * @throws nl.partnership.domain.base.RuleViolation at the field {@code file}
     */
    @Allowed({Audience.BOARD, Audience.ADMINISTRATOR})
    public void sign(String id, long version, String name, byte[] content) {
        Covenant covenant = toChange(id, version);
        Person by = entityManager.find(Person.class, current.get().personId());
        beside.keep(covenant, new CovenantText(covenant, name, content, by, clock.instant()));
    }

    /** Whoever changes it at the same moment, be it its parties or its text, is told. */
    private Covenant toChange(String id, long version) {
        Covenant covenant = covenants.require(id);
        covenant.requireVersion(version);
        entityManager.lock(covenant, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return covenant;
    }

    private Covenant.Terms terms(CovenantTerms typed, String title) {
        content.require("title", typed.title(), title);
        return new Covenant.Terms(
                typed.title(),
                parties.of(typed.partyIds()),
                typed.purposes(),
                typed.from(),
                typed.until(),
                typed.evaluateOn());
    }
}
