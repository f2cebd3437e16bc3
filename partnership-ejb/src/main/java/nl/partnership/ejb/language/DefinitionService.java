package nl.partnership.ejb.language;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.language.Definition;
import nl.partnership.domain.language.TermRound;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Release;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.screening.RecordContent;

/** What the own organisation means by a term, or the own team. Nobody else learns of it before the round is opened. */
@Stateless
@Allowed({Audience.CONVENER, Audience.POLICE, Audience.MUNICIPALITY, Audience.PARTNER})
public class DefinitionService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private LanguageAccess access;

    @Inject
    private RoundDesk rounds;

    @Inject
    private RecordContent content;

    @Inject
    private Clock clock;

    /** @throws NotFound when the caller does not answer at the school of that round */
    public DefinitionDraft draft(String roundId) {
        TermRound round = rounds.find(TermRound.class, roundId);
        Partnership partnership = access.partnership(round.getSchool().getId());
        access.requireAnswering(partnership);
        DefinitionRow own = last("r.id = :what", roundId);
        return new DefinitionDraft(
                row(roundId),
                round.term(),
                partnership.getSchool().getId(),
                partnership.getSchool().getShortName(),
                access.team(),
                own,
                own == null ? last("r.termCode = :what", round.getTermCode()) : null);
    }

    /** What the own organisation wrote last, where that holds of round {@code r}; null for nothing. */
    private DefinitionRow last(String condition, String what) {
        return entityManager
                .createQuery(
                        "select " + DefinitionRow.SELECT + " from Definition d join d.round r join d.organisation o"
                                + " join d.author m where o.id = :own and d.team = :team and " + condition
                                + " order by r.startedOn desc, d.id",
                        DefinitionRow.class)
                .setParameter("own", access.organisationId())
                .setParameter("team", access.team())
                .setParameter("what", what)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private RoundRow row(String roundId) {
        return entityManager
                .createQuery(
                        "select " + RoundRow.SELECT + " from TermRound r join r.conversation c where r.id = :round",
                        RoundRow.class)
                .setParameter("round", roundId)
                .getSingleResult();
    }

    /**
     * Writes it down; ready, it is shown once the round is opened, and at once when it is.
     *
     * @param version of what was read; 0 for nothing
     * @throws RuleViolation at the field whose name it has as typed, {@code answer0} to {@code answer5} for the examples
     * @throws NotFound as {@link #draft}
     * @throws Stale when a colleague wrote since
     */
    public void write(String roundId, String readId, long version, TypedDefinition typed, boolean ready) {
        TermRound round = rounds.lockToAnswer(TermRound.class, roundId);
        Definition found = own(round);
        if (found == null ? readId != null : !found.getId().equals(readId)) {
            throw new Stale("definition", readId);
        }
        if (found != null) {
            found.requireVersion(version);
        }
        content.require("text", typed.text(), found == null ? null : found.getText());
        content.require("example", typed.example(), found == null ? null : found.getExample());
        content.require("notThis", typed.notThis(), found == null ? null : found.getNotThis());
        Definition definition = found == null
                ? new Definition(access.partnership(round.getSchool().getId()), round, access.membership())
                : found;
        definition.write(typed.text(), typed.example(), typed.notThis(), typed.answers(), access.membership());
        if (ready) {
            definition.release(Release.READY, clock.instant());
        }
        if (found == null) {
            entityManager.persist(definition);
        }
    }

    /**
     * Takes it back: others no longer see it, and what they saw stays as withdrawn.
     *
     * @throws NotFound when the organisation wrote nothing there
     */
    public void takeBack(String roundId) {
        TermRound round = rounds.lockToAnswer(TermRound.class, roundId);
        Definition definition = own(round);
        if (definition == null) {
            throw new NotFound("definition", roundId);
        }
        definition.release(Release.DRAFT, clock.instant());
    }

    private Definition own(TermRound round) {
        return entityManager
                .createQuery(
                        "select d from Definition d where d.round = :round and d.organisation.id = :own"
                                + " and d.team = :team",
                        Definition.class)
                .setParameter("round", round)
                .setParameter("own", access.organisationId())
                .setParameter("team", access.team())
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
