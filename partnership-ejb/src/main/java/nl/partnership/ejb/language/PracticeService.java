package nl.partnership.ejb.language;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.language.PracticeAnswer;
import nl.partnership.domain.language.PracticeRound;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.rule.Outcome;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.partner.Sight;
import nl.partnership.ejb.schoolyear.SchoolRow;

/** "Samen oefenen": what a school and its partners think that the rules say to an invented case, and what they do say. */
@Stateless
@Allowed({Audience.PARTICIPANT, Audience.BOARD})
public class PracticeService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private LanguageAccess access;

    @Inject
    private PracticeBook book;

    @Inject
    private RoundDesk rounds;

    @Inject
    private Sight sight;

    @Inject
    private Trail trail;

    /** The schools with which the caller works today, by name. */
    public List<SchoolRow> schools() {
        return access.schools();
    }

    /** @throws NotFound when the caller does not work with that school today */
    public PracticeView get(String schoolId) {
        Partnership partnership = access.partnership(schoolId);
        PracticeBook.Practised practised = book.of(schoolId, Eyes.of(sight));
        List<PracticeResult> all = practised.results();
        all.forEach(one -> trail.seen("practice-round", one.round().id(), schoolId));
        PracticeResult blind =
                all.stream().filter(one -> !one.round().isOpened()).findFirst().orElse(null);
        return new PracticeView(
                schoolId,
                partnership.getSchool().getShortName(),
                access.team(),
                blind == null ? null : blind.round(),
                blind == null ? null : blind.own(),
                all.stream()
                        .filter(one -> one.round().isOpened())
                        .map(book::withRules)
                        .toList(),
                practised.halves(),
                access.leads(schoolId),
                access.answers(partnership));
    }

    /**
     * What the own organisation, or the own team, thinks. It may think otherwise until the answers are opened.
     *
     * @throws RuleViolation at {@code answer} when nothing is chosen; when it is opened or stopped
     * @throws NotFound when the caller does not answer at the school of that round
     */
    @Allowed({Audience.CONVENER, Audience.POLICE, Audience.MUNICIPALITY, Audience.PARTNER})
    public void answer(String roundId, Outcome answer) {
        PracticeRound round = rounds.lockToAnswer(PracticeRound.class, roundId);
        entityManager
                .createQuery(
                        "select a from PracticeAnswer a where a.round = :round and a.organisation.id = :own"
                                + " and a.team = :team",
                        PracticeAnswer.class)
                .setParameter("round", round)
                .setParameter("own", access.organisationId())
                .setParameter("team", access.team())
                .getResultStream()
                .findFirst()
                .ifPresentOrElse(
                        given -> given.give(answer, access.membership()),
                        () -> entityManager.persist(new PracticeAnswer(round, answer, access.membership())));
    }
}
