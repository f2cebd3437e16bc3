package nl.partnership.ejb.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.language.Opinion;
import nl.partnership.domain.language.OwnTerm;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.base.TestVisibility;
import nl.partnership.ejb.partner.todo.TodoService;
import org.junit.jupiter.api.Test;

/** Terms that a school adds to the shipped ones. */
class OwnTermServiceTest extends Talking {

    private static final String SIX =
            """
            Een leerling draait de rug toe als een ander iets vraagt.
            Er wordt gezucht als een groepje binnenkomt.
            Een docent steekt een hand op en krijgt niets terug.

            Iemand loopt weg uit een gesprek.
            In de rij wordt voorgedrongen.
            Een klas zingt door de uitleg heen.
            """;

    private OwnTermService own() {
        return bean(OwnTermService.class);
    }

    private String add(String name) {
        return as(town.caller("coordinator"), () -> own().add(bridge(), name, SIX));
    }

    private long version(String id) {
        return as(town.caller("coordinator"), () -> own().get(id).row().version());
    }

    private TermStanding standing(String user, String id) {
        return as(
                town.caller(user),
                () -> bean(TermService.class).get(bridge(), id).standing());
    }

    private List<String> names(String user) {
        return as(town.caller(user), () -> bean(TermService.class).all(bridge()).terms()).stream()
                .filter(term -> term.term().isOwn())
                .map(term -> term.term().name(Locale.ENGLISH))
                .toList();
    }

    private String onTable(String id, int days) {
        String talk = talk(days);
        return as(town.caller("coordinator"), () -> bean(TermRoundService.class).start(bridge(), id, talk));
    }

    @Test
    void an_own_term_is_answered_opened_measured_and_agreed_as_a_shipped_one() {
        String id = add("Respect");
        assertEquals(6, standing("jeugdhulp", id).term().examples().size());
        String round = onTable(id, 3);
        String line = as(town.caller("jeugdhulp"), () -> bean(TodoService.class).mine())
                .toString();
        assertTrue(line.contains("Respect"), line);
        assertEquals(
                "Respect",
                as(
                                town.caller("jeugdhulp"),
                                () -> bean(DefinitionService.class).draft(round).term())
                        .name(Locale.ENGLISH));
        answer("coordinator", round, "Luisteren", "jjjnnn");
        answer("jeugdhulp", round, "Ruimte geven", "jjnnnh");
        long version = standing("coordinator", id).blind().version();
        as(town.caller("coordinator"), () -> bean(TermRoundService.class).open(round, version));
        assertEquals(4, standing("jeugdhulp", id).last().orElseThrow().same());
        as(town.caller("coordinator"), () -> bean(AgreedDefinitionService.class)
                .agree(bridge(), id, null, "Iemand laten uitpraten."));
        String agreed = standing("coordinator", id).agreed().id();
        for (String user : List.of("coordinator", "jeugdhulp")) {
            as(town.caller(user), () -> bean(AgreedDefinitionService.class).say(agreed, Opinion.AGREE));
        }
        assertEquals(
                List.of("respect"),
                as(town.caller("gemeente"), () -> bean(TermService.class).explanations(bridge()))
                        .get(0)
                        .forms());
    }

    @Test
    void a_term_has_six_examples_that_name_nobody_and_a_word_of_its_own() {
        assertEquals("name", refused(() -> add("Incident")).field());
        assertEquals("name", refused(() -> add(" ")).field());
        add("Respect");
        assertEquals("name", refused(() -> add("respect")).field());
        assertEquals("name", refused(() -> add("Sanne Jansen")).field());
        List.of("Vijf\nis\nte\nweinig\nhier", SIX + "Een zevende.", SIX.replace("In de rij", "Sanne Jansen"), "", " ")
                .forEach(examples -> assertEquals(
                        "examples",
                        refused(() -> as(town.caller("coordinator"), () -> own().add(bridge(), "Grens", examples)))
                                .field()));
    }

    @Test
    void a_school_has_twelve_at_most_and_puts_one_to_rest_for_another() {
        String first = add("Woord 0");
        for (int n = 1; n < OwnTerm.MOST; n++) {
            add("Woord " + n);
        }
        assertEquals("language.own.tooMany", refused(() -> add("Respect")).key());
        long version = version(first);
        as(town.caller("coordinator"), () -> own().rest(first, version));
        add("Respect");
        long resting = version(first);
        assertEquals(
                "language.own.tooMany",
                refused(() -> as(town.caller("coordinator"), () -> own().wake(first, resting)))
                        .key());
        assertEquals(OwnTerm.MOST, names("jeugdhulp").size());
        assertEquals(OwnTerm.MOST + 1, names("coordinator").size());
    }

    @Test
    void one_in_use_neither_changes_nor_goes_and_can_rest_once_its_answers_are_opened() {
        String id = add("Respect");
        long fresh = version(id);
        as(town.caller("coordinator"), () -> own().change(id, fresh, "Grens", SIX));
        assertThrows(Stale.class, () -> as(town.caller("zorg"), () -> own().change(id, fresh, "Respect", SIX)));
        String round = onTable(id, 3);
        long version = version(id);
        List.<Runnable>of(() -> own().change(id, version, "Respect", SIX), () -> own().remove(id, version))
                .forEach(act -> assertEquals(
                        "language.own.used",
                        refused(() -> as(town.caller("coordinator"), act::run)).key()));
        assertEquals(
                "language.own.onTable",
                refused(() -> as(town.caller("coordinator"), () -> own().rest(id, version)))
                        .key());
        long blind = standing("coordinator", id).blind().version();
        as(town.caller("coordinator"), () -> bean(TermRoundService.class).open(round, blind));
        as(town.caller("coordinator"), () -> own().rest(id, version));
        assertEquals("language.own.rests", refused(() -> onTable(id, 4)).key());
        assertTrue(standing("jeugdhulp", id).resting());
        long resting = version(id);
        as(town.caller("coordinator"), () -> own().wake(id, resting));
        assertFalse(standing("jeugdhulp", id).resting());
    }

    @Test
    void one_that_was_never_used_is_taken_away() {
        String id = add("Respect");
        long version = version(id);
        as(town.caller("coordinator"), () -> own().remove(id, version));
        assertThrows(NotFound.class, () -> standing("coordinator", id));
    }

    @Test
    void only_who_convenes_at_the_school_adds_one_and_another_school_has_its_own() {
        assertThrows(NotAllowed.class, () -> as(town.caller("jeugdhulp"), () -> own().add(bridge(), "Respect", SIX)));
        String id = add("Respect");
        assertThrows(NotFound.class, () -> as(town.caller("coordinator2"), () -> own().get(id)));
        assertThrows(
                NotFound.class,
                () -> as(town.caller("coordinator2"), () -> bean(TermService.class)
                        .get(town.linden.getId(), id)));
    }

    @Test
    void partners_read_one_as_long_as_the_rules_let_them() {
        add("Respect");
        assertEquals(1, names("jeugdhulp").size());
        TestVisibility.set((author, viewer) -> false);
        assertEquals(0, names("jeugdhulp").size());
        assertEquals(1, names("coordinator").size());
    }

    @Test
    void one_at_rest_goes_two_years_later_once_nothing_is_about_it() {
        String gone = add("Respect");
        String used = add("Grens");
        onTable(used, 3);
        inDatabase(entityManager -> {
            entityManager.find(OwnTerm.class, gone).rest(TODAY);
            entityManager.find(OwnTerm.class, used).rest(TODAY);
        });
        TestClock.advance(Duration.ofDays(2 * 366));
        eraseDue(OwnTerm.class);
        inDatabase(entityManager -> assertNotNull(entityManager.find(OwnTerm.class, used)));
        inDatabase(entityManager -> assertNull(entityManager.find(OwnTerm.class, gone)));
    }
}
