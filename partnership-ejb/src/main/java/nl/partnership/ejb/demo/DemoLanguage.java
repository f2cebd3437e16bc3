package nl.partnership.ejb.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.conversation.ConversationStatus;
import nl.partnership.domain.language.AgreedDefinition;
import nl.partnership.domain.language.Answers;
import nl.partnership.domain.language.CasePerspective;
import nl.partnership.domain.language.Definition;
import nl.partnership.domain.language.DefinitionOpinion;
import nl.partnership.domain.language.ExampleAnswer;
import nl.partnership.domain.language.LearningCase;
import nl.partnership.domain.language.Opinion;
import nl.partnership.domain.language.PracticeAnswer;
import nl.partnership.domain.language.PracticeRound;
import nl.partnership.domain.language.ShippedCases;
import nl.partnership.domain.language.TermRound;
import nl.partnership.domain.language.Viewpoint;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Release;
import nl.partnership.domain.rule.Outcome;

/** What De Brug and its partners mean by an incident, and a signal that is on the table. At De Linde nothing is yet. */
@Dependent
class DemoLanguage {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    private DemoTown town;
    private Partnership bridge;
    private Instant now;
    private LocalDate today;

    /** @param town already built, with its conversations */
    void fill(DemoTown town) {
        this.town = town;
        now = clock.instant();
        today = LocalDate.now(clock);
        bridge = town.partnership("bridge", SchoolYear.of(today));
        TermRound incident = round("INCIDENT", ConversationStatus.OPEN);
        if (incident != null) {
            answer(incident, "coordinator", "Alles wat in ons register staat.", "Vechten op het plein.", "jjjjjj");
            answer(
                    incident,
                    "jeugdhulp",
                    "Een incident is iets waardoor een kind zich niet meer veilig voelt.",
                    null,
                    "njhjjn");
            answer(
                    incident,
                    "jeugdagent",
                    "Iets waarvoor iemand ons moet bellen.",
                    "Een bedreiging met een mes.",
                    "nhjhnj");
            answer(incident, "gemeente", "Iets waar de buurt last van heeft.", null, "nnjhhj");
            incident.open(now);
        }
        AgreedDefinition agreed = new AgreedDefinition(
                bridge,
                "INCIDENT",
                "Iets wat de veiligheid raakt en waarover wij elkaar dezelfde dag bellen.",
                town.member("coordinator"),
                today);
        entityManager.persist(agreed);
        Map.of("jeugdhulp", Opinion.AGREE, "gemeente", Opinion.CAN_LIVE_WITH, "leider", Opinion.AGREE)
                .forEach((user, opinion) ->
                        entityManager.persist(new DefinitionOpinion(agreed, opinion, town.member(user), today)));
        TermRound signal = round("SIGNAL", ConversationStatus.PLANNED);
        if (signal != null) {
            answer(signal, "jeugdagent", "Iets wat opvalt en wat nog niets hoeft te betekenen.", null, "hjnjnj");
        }
        practise();
        learn();
    }

    /** A shipped case that all answered apart, opened in the conversation that goes on. */
    private void practise() {
        talk(ConversationStatus.OPEN).ifPresent(talk -> {
            PracticeRound round = new PracticeRound(talk, "P01", town.member("coordinator"), today);
            entityManager.persist(round);
            Map.of(
                            "coordinator", Outcome.ALLOWED,
                            "jeugdhulp", Outcome.CONDITIONAL,
                            "jeugdagent", Outcome.ALLOWED,
                            "gemeente", Outcome.ALLOWED)
                    .forEach((user, answer) ->
                            entityManager.persist(new PracticeAnswer(round, answer, town.member(user))));
            round.open(now);
        });
    }

    /** A shipped case that was checked and shared, and that two sectors read. */
    private void learn() {
        LearningCase one = new LearningCase(
                bridge,
                ShippedCases.of("C3").orElseThrow().in(Locale.forLanguageTag("nl")),
                "C3",
                town.member("coordinator"));
        one.check(town.member("zorg"), false, false, today);
        one.share(now);
        entityManager.persist(one);
        look(one, "coordinator", Viewpoint.EDUCATION, "Gedrag dat gewoon is geworden.", "Samen één lijn trekken.");
        look(one, "jeugdagent", Viewpoint.POLICE, "Een plek waar het kan omslaan.", "Vaker langskomen na schooltijd.");
        one.open(now);
    }

    private void look(LearningCase one, String user, Viewpoint viewpoint, String sees, String does) {
        CasePerspective perspective = new CasePerspective(bridge, one, viewpoint, town.member(user));
        perspective.write(sees, does, null, null, null, town.member(user));
        perspective.release(Release.READY, now);
        entityManager.persist(perspective);
    }

    /** On the first conversation that stands so; null when there is none. */
    private TermRound round(String term, ConversationStatus status) {
        return talk(status)
                .map(talk -> new TermRound(talk, term, town.member("coordinator"), today))
                .map(round -> {
                    entityManager.persist(round);
                    return round;
                })
                .orElse(null);
    }

    private Optional<Conversation> talk(ConversationStatus status) {
        return entityManager
                .createQuery(
                        "select c from Conversation c where c.partnership = :bridge and c.status = :status order by c.heldOn",
                        Conversation.class)
                .setParameter("bridge", bridge)
                .setParameter("status", status)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private void answer(TermRound round, String user, String text, String example, String six) {
        Definition definition = new Definition(bridge, round, town.member(user));
        definition.write(
                text,
                example,
                null,
                new Answers(six.chars().mapToObj(DemoLanguage::answer).toList()),
                town.member(user));
        definition.release(Release.READY, now);
        entityManager.persist(definition);
    }

    private static ExampleAnswer answer(int letter) {
        return switch (letter) {
            case 'j' -> ExampleAnswer.YES;
            case 'n' -> ExampleAnswer.NO;
            default -> ExampleAnswer.DEPENDS;
        };
    }
}
