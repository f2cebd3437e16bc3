package nl.partnership.ejb.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import org.junit.jupiter.api.Test;

/** What a partner laid down for one school and takes over for its others in one tap. */
class DocumentElsewhereServiceTest extends Acting {

    private Map<String, List<String>> others(String user) {
        return as(town.caller(user), () -> bean(DocumentElsewhereService.class).others(bridge(), "vision-statement"));
    }

    private int takeOver(String user, String id) {
        return as(town.caller(user), () -> bean(DocumentElsewhereService.class).takeOver(id));
    }

    private VisionsView.Card there(String user) {
        return as(town.caller(user), () -> bean(VisionService.class).all(town.linden.getId())).cards().stream()
                .filter(card -> card.organisationId().equals(town.police.getId()))
                .findFirst()
                .orElseThrow();
    }

    private String adopted() {
        return as(town.caller("jeugdagent"), () -> bean(VisionService.class).all(bridge())).cards().stream()
                .filter(card -> card.organisationId().equals(town.police.getId()))
                .findFirst()
                .orElseThrow()
                .adopted()
                .id();
    }

    @Test
    void one_tap_lays_it_down_at_the_other_schools_and_a_second_tap_does_nothing() {
        mandate("jeugdagent");
        vision("jeugdagent", "wij komen als het moet");
        assertEquals(Map.of(), others("jeugdagent"));
        adopt("jeugdagent");
        String id = adopted();
        assertEquals(Map.of(id, List.of("De Linde")), others("jeugdagent"));
        assertEquals(1, takeOver("jeugdagent", id));
        assertEquals("wij komen als het moet", there("coordinator2").adopted().weDo());
        assertEquals(Map.of(), others("jeugdagent"));
        assertEquals(0, takeOver("jeugdagent", id));
        // another text takes the place of what is there
        vision("jeugdagent", "wij komen dezelfde dag");
        adopt("jeugdagent");
        assertEquals(1, takeOver("jeugdagent", adopted()));
        assertEquals("wij komen dezelfde dag", there("coordinator2").adopted().weDo());
        assertEquals(2, there("coordinator2").adopted().number());
    }

    @Test
    void a_concept_that_is_being_written_there_stays_as_it_is() {
        mandate("jeugdagent");
        vision("jeugdagent", "wij komen als het moet");
        adopt("jeugdagent");
        as(town.caller("jeugdagent"), () -> bean(VisionService.class)
                .write(town.linden.getId(), null, 0, new TypedVision("anders", "niet", "tekst", null, null)));
        assertEquals(Map.of(), others("jeugdagent"));
        assertEquals(0, takeOver("jeugdagent", adopted()));
        assertEquals("anders", there("jeugdagent").concept().weDo());
    }

    @Test
    void of_another_organisation_a_concept_or_by_a_school_nothing_is_taken_over() {
        mandate("jeugdagent");
        vision("jeugdagent", "wij komen als het moet");
        adopt("jeugdagent");
        String id = adopted();
        assertThrows(NotFound.class, () -> takeOver("jeugdhulp", id));
        assertThrows(NotFound.class, () -> takeOver("jeugdhulp", null));
        assertThrows(NotAllowed.class, () -> takeOver("coordinator", id));
        vision("jeugdhulp", "wij bellen");
        String concept = as(
                town.caller("jeugdhulp"),
                () -> bean(VisionService.class).draft(bridge()).id());
        assertThrows(RuleViolation.class, () -> takeOver("jeugdhulp", concept));
    }
}
