package nl.partnership.ejb.language;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.conversation.Phase;
import nl.partnership.domain.language.Answers;
import nl.partnership.domain.language.ExampleAnswer;
import nl.partnership.domain.language.Opinion;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestVisibility;
import nl.partnership.ejb.card.CardService;
import nl.partnership.ejb.conversation.ConversationPlan;
import nl.partnership.ejb.conversation.PlanService;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.ruleset.RuleSetService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A school and its partners under the shipped rules who talk about a term. */
abstract class Talking extends ServiceTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 9);
    static final String TERM = "INCIDENT";

    final Town town = new Town();

    @BeforeEach
    void build() {
        inDatabase(town::persist);
        TestVisibility.set(null);
        as(Caller.PORTAL, () -> bean(CardService.class).ship());
        as(Caller.PORTAL, () -> bean(RuleSetService.class)
                .adoptShipped(
                        town.person("fg").getId(), town.person("bestuurder").getId()));
    }

    @AfterEach
    void asBefore() {
        TestVisibility.set(null);
    }

    String bridge() {
        return town.bridge.getId();
    }

    /** A conversation on terms, some days from today. */
    String talk(int days) {
        List<String> asked = Stream.of("jeugdhulp", "jeugdagent", "gemeente", "jongerenwerk")
                .map(user -> town.membership(user).getId())
                .toList();
        return as(town.caller("coordinator"), () -> bean(PlanService.class)
                .plan(new ConversationPlan(
                        town.bridgePartnership.getId(),
                        null,
                        Phase.DURING,
                        TODAY.plusDays(days),
                        LocalTime.of(15, 0),
                        90,
                        "De Brug",
                        null,
                        List.of("T5"),
                        asked,
                        List.of())));
    }

    String start(String conversation) {
        return as(town.caller("coordinator"), () -> bean(TermRoundService.class).start(bridge(), TERM, conversation));
    }

    TermView term(String user) {
        return as(town.caller(user), () -> bean(TermService.class).get(bridge(), TERM));
    }

    void open(String round) {
        long version = term("coordinator").standing().blind().version();
        as(town.caller("coordinator"), () -> bean(TermRoundService.class).open(round, version));
    }

    static Answers answers(String six) {
        return new Answers(six.chars()
                .mapToObj(one -> switch (one) {
                    case 'j' -> ExampleAnswer.YES;
                    case 'n' -> ExampleAnswer.NO;
                    case 'h' -> ExampleAnswer.DEPENDS;
                    default -> null;
                })
                .toList());
    }

    /** Writes over what is there; ready when all of it is answered. */
    void answer(String user, String round, String text, String six) {
        write(user, round, new TypedDefinition(text, null, null, answers(six)), !six.contains("-"));
    }

    void write(String user, String round, TypedDefinition typed, boolean ready) {
        as(town.caller(user), () -> {
            DefinitionService definitions = bean(DefinitionService.class);
            DefinitionRow own = definitions.draft(round).own();
            definitions.write(round, own == null ? null : own.id(), own == null ? 0 : own.version(), typed, ready);
        });
    }

    void agree(String text) {
        AgreedRow read = term("coordinator").standing().agreed();
        as(town.caller("coordinator"), () -> bean(AgreedDefinitionService.class)
                .agree(bridge(), TERM, read == null ? null : read.id(), text));
    }

    void say(String user, Opinion opinion) {
        String id = term(user).standing().agreed().id();
        as(town.caller(user), () -> bean(AgreedDefinitionService.class).say(id, opinion));
    }

    AtTable table(String conversation, boolean guests) {
        Set<AtTable.Seat> seats = Stream.of("coordinator", "jeugdhulp", "jeugdagent")
                .map(town::caller)
                .map(caller -> new AtTable.Seat(caller.belonging(), caller.party()))
                .collect(Collectors.toSet());
        return new AtTable(conversation, town.bridgePartnership.getId(), seats, null, guests);
    }

    static RuleViolation refused(Runnable act) {
        return assertThrows(RuleViolation.class, act::run);
    }
}
