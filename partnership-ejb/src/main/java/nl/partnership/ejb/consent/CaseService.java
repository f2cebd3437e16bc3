package nl.partnership.ejb.consent;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.domain.consent.Pseudonym;
import nl.partnership.domain.consent.PupilCase;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Person;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;

/** The cases of the caller's own organisation, by the pseudonyms that the portal made. */
@Stateless
@Allowed({Audience.PARTICIPANT, Audience.BOARD, Audience.DPO})
public class CaseService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private OwnCases cases;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    private final SecureRandom random = new SecureRandom();

    /** Open ones first, the newest first; at most 500. */
    public List<CaseRow> list() {
        return cases.all().stream().map(CaseRow::of).toList();
    }

    /** @throws nl.partnership.domain.base.NotFound when it is of another organisation, or there is none */
    public CaseRow get(String id) {
        return CaseRow.of(cases.require(id));
    }

    /**
     * Opens a case under a new pseudonym; which pupil it is, the caller keeps elsewhere.
     *
     * @return its id
     */
    public String open() {
        PupilCase opened = new PupilCase(
                freePseudonym(),
                entityManager.find(Organisation.class, current.get().organisationId()),
                entityManager.find(Person.class, current.get().personId()),
                LocalDate.now(clock));
        entityManager.persist(opened);
        return opened.getId();
    }

    /**
     * Closes a case: from now on it takes no consents, and on its day it is erased.
     *
     * @param version as read
     * @throws nl.partnership.domain.base.Stale when it was changed since
     */
    public void close(String id, long version) {
        require(id, version).close(LocalDate.now(clock));
    }

    /** Opens a closed case again, as long as it is there. */
    public void reopen(String id, long version) {
        require(id, version).reopen();
    }

    private PupilCase require(String id, long version) {
        PupilCase pupilCase = cases.require(id);
        pupilCase.requireVersion(version);
        return pupilCase;
    }

    private String freePseudonym() {
        return Stream.generate(() -> Pseudonym.draw(random))
                .filter(this::isFree)
                .findFirst()
                .orElseThrow();
    }

    private boolean isFree(String pseudonym) {
        return entityManager
                .createQuery("select c.id from PupilCase c where c.pseudonym = :pseudonym", String.class)
                .setParameter("pseudonym", pseudonym)
                .getResultList()
                .isEmpty();
    }
}
