package nl.partnership.ejb.consent;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.consent.Consent;
import nl.partnership.domain.consent.PupilCase;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.rule.Facts;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.ruleset.ReceiverChoice;
import nl.partnership.ejb.screening.RecordContent;

/**
 * The consent register: what parents and pupils said about sharing, per case, kept by the organisation that shares.
 * Nothing in it changes or goes; what is taken back, or said anew, is added.
 */
@Stateless
@Allowed({Audience.PARTICIPANT, Audience.BOARD, Audience.DPO})
public class ConsentService {

    private static final int MOST = 500;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private OwnCases cases;

    @Inject
    private ConsentChoices choices;

    @Inject
    private RecordContent content;

    @Inject
    private CurrentCaller current;

    @Inject
    private Trail trail;

    @Inject
    private Clock clock;

    /**
     * What was said in a case, the latest first; at most 500. Who looks stands in the trail.
     *
     * @throws NotFound when the case is of another organisation, or there is none
     */
    public List<ConsentRow> of(String caseId) {
        PupilCase pupilCase = cases.require(caseId);
        trail.note("consent.seen", "pupil-case", caseId, Map.of());
        return entityManager
                .createQuery(
                        "select c from Consent c join fetch c.receiver join fetch c.recordedBy"
                                + " left join fetch c.withdrawal where c.pupilCase = :case"
                                + " order by c.givenOn desc, c.recordedAt desc",
                        Consent.class)
                .setParameter("case", pupilCase)
                .setHint("eclipselink.batch", "c.categories")
                .setHint("eclipselink.batch.type", "IN")
                .setMaxResults(MOST)
                .getResultStream()
                .map(ConsentRow::of)
                .toList();
    }

    /**
     * One record, to look at before taking it back.
     *
     * @throws NotFound when its case is of another organisation, or there is none
     */
    public ConsentRow get(String consentId) {
        return ConsentRow.of(require(consentId));
    }

    /**
     * Who can be named as receiver: the other organisations in the partnerships of the caller's own this school year,
     * and the other schools of its board; by name, at most 500.
     */
    public List<ReceiverChoice> receivers() {
        return choices.receivers();
    }

    /**
     * The kinds of information for which the caller can record consent, in the order of the vocabulary: those that tell of
     * a pupil, without what the rules in force forbid everyone of such an organisation to share with another.
     */
    public List<String> possibleCategories() {
        return choices.categories();
    }

    /**
     * Records what was said in an open case, of each giver apart.
     *
     * @throws NotFound when the case is of another organisation, or there is none
     * @throws nl.partnership.domain.base.RuleViolation at the field whose name the record has
     */
    public void record(String caseId, NewConsent said) {
        PupilCase pupilCase = cases.require(caseId);
        if (said.givers().isEmpty()) {
            throw RuleViolation.at("givers", "consent.choose");
        }
        if (!choices.categories().containsAll(said.categories())) {
            throw RuleViolation.at("categories", "consent.choose");
        }
        said.givers()
                .forEach(giver -> entityManager.persist(
                        new Consent(pupilCase, terms(giver, said), recorder(), LocalDate.now(clock), clock.instant())));
    }

    /**
     * Records that a consent was taken back.
     *
     * @param on the first day on which it no longer counts
     * @throws NotFound when its case is of another organisation, or there is none
     * @throws nl.partnership.domain.base.RuleViolation at the field {@code withdrawnOn}
     */
    public void withdraw(String consentId, LocalDate on) {
        Consent consent = require(consentId);
        // two at once would both find that it stands
        entityManager.lock(consent, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        consent.withdraw(on, recorder(), LocalDate.now(clock), clock.instant());
    }

    private Consent.Terms terms(Facts.Giver giver, NewConsent said) {
        content.require("reference", said.reference());
        Organisation receiver = choices.receiver(said.receiverId());
        return new Consent.Terms(
                giver, said.given(), receiver, said.categories(), said.purpose(), said.givenOn(), said.reference());
    }

    private Consent require(String consentId) {
        Consent consent = Optional.ofNullable(
                        entityManager.find(Consent.class, Objects.requireNonNullElse(consentId, "")))
                .orElseThrow(() -> new NotFound("consent", consentId));
        cases.require(consent.getPupilCase().getId());
        return consent;
    }

    private Person recorder() {
        return entityManager.find(Person.class, current.get().personId());
    }
}
