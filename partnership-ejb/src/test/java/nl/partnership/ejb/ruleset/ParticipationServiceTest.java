package nl.partnership.ejb.ruleset;

import static nl.partnership.domain.partner.Participation.Answer.AGREED;
import static nl.partnership.domain.partner.Participation.Answer.ASKED;
import static nl.partnership.domain.partner.Participation.Answer.NOT_AGREED;
import static nl.partnership.domain.partner.Participation.Answer.NOT_NEEDED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.partner.Participation;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.partner.Participations;
import nl.partnership.ejb.partner.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ParticipationServiceTest extends ServiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 9);

    private final Town town = new Town();

    @BeforeEach
    void build() {
        inDatabase(town::persist);
        as(Caller.PORTAL, () -> bean(RuleSetService.class)
                .adoptShipped(
                        town.person("fg").getId(), town.person("bestuurder").getId()));
    }

    private void say(String user, int number, Participation.Answer answer, LocalDate day, String because) {
        say(user, number, answer, day, because, version(number));
    }

    private void say(String user, int number, Participation.Answer answer, LocalDate day, String because, long read) {
        as(town.caller(user), () -> bean(ParticipationService.class)
                .say(number, new Participations.Said(answer, day, because, read)));
    }

    /** Of what was said of it last. */
    private long version(int number) {
        return all("fg").stream()
                .filter(row -> row.number() == number)
                .map(ParticipationRow::version)
                .findFirst()
                .orElse(Participations.Said.NOTHING);
    }

    private List<ParticipationRow> all(String user) {
        return as(town.caller(user), () -> bean(ParticipationService.class).all());
    }

    private void refused(String field, Participation.Answer answer, LocalDate day, String because) {
        assertEquals(
                field,
                assertThrows(RuleViolation.class, () -> say("bestuurder", 1, answer, day, because))
                        .field());
    }

    @Test
    void what_the_council_said_stands_at_the_version_for_who_reads_the_rules_and_the_last_word_counts() {
        assertEquals(List.of(), all("jeugdagent"));
        say("bestuurder", 1, ASKED, TODAY.minusDays(9), null);
        say("bestuurder", 1, AGREED, TODAY, " ");
        for (String user : List.of("jeugdagent", "coordinator", "fg", "beheer", "gemeente")) {
            assertEquals(List.of(new ParticipationRow(1, AGREED, TODAY, null, version(1))), all(user), user);
        }
    }

    @Test
    void who_did_not_read_what_a_colleague_told_does_not_write_over_it() {
        long nothing = version(1);
        say("bestuurder", 1, NOT_AGREED, TODAY, "Eerst praten.", nothing);
        long first = version(1);
        assertThrows(Stale.class, () -> say("bestuurder", 1, AGREED, TODAY, null, nothing));
        assertEquals(NOT_AGREED, all("fg").get(0).answer());
        say("bestuurder", 1, AGREED, TODAY, null, first);
        assertThrows(Stale.class, () -> say("bestuurder", 1, ASKED, TODAY, null, first));
    }

    @Test
    void only_the_board_tells_it_and_of_a_version_that_there_is() {
        for (String user : List.of("coordinator", "fg", "beheer", "jeugdagent")) {
            assertThrows(NotAllowed.class, () -> say(user, 1, AGREED, TODAY, null), user);
        }
        assertThrows(NotFound.class, () -> say("bestuurder", 7, AGREED, TODAY, null));
    }

    @Test
    void of_a_version_on_its_way_only_those_hear_who_bring_it_there() {
        int draft = as(town.caller("beheer"), () -> bean(RuleDraftService.class).start(1, SchoolYear.of(TODAY)));
        say("bestuurder", draft, NOT_AGREED, TODAY, "Eerst met de leerlingenraad praten.");
        assertEquals(List.of(), all("jeugdagent"));
        assertEquals(draft, all("fg").get(0).number());
    }

    @Test
    void what_is_missing_or_names_somebody_is_told_at_its_field() {
        refused("answer", null, TODAY, null);
        refused("saidOn", AGREED, null, null);
        refused("saidOn", AGREED, TODAY.plusDays(1), null);
        refused("because", NOT_NEEDED, TODAY, " ");
        refused("because", NOT_NEEDED, TODAY, "Volgens Jan de Vries hoeft het niet.");
        refused("because", NOT_NEEDED, TODAY, "x".repeat(Participation.LONGEST_BECAUSE + 1));
        say("bestuurder", 1, NOT_NEEDED, TODAY, "Er is niets veranderd.");
    }
}
