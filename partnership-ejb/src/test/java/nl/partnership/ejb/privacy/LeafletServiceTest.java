package nl.partnership.ejb.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.privacy.Leaflet;
import nl.partnership.domain.privacy.LeafletGroup;
import nl.partnership.domain.privacy.LeafletNote;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.partner.Town;
import org.junit.jupiter.api.Test;

class LeafletServiceTest extends LeafletTest {

    @Test
    void before_the_board_adopted_one_everybody_reads_that_there_is_none() {
        rules();
        advise();
        PublicLeaflet read = everybody(town.bridge).orElseThrow();
        assertEquals("Scholengemeenschap De Brug", read.school());
        assertEquals("Stichting Onderwijs Proefstad", read.board());
        assertNull(read.leaflet());
    }

    @Test
    void what_is_no_school_that_takes_part_is_nothing() {
        rules();
        for (Organisation one : List.of(town.board, town.police, town.care)) {
            assertEquals(Optional.empty(), everybody(one));
        }
        assertEquals(Optional.empty(), everybody("nergens"));
        assertEquals(Optional.empty(), everybody((String) null));
        inDatabase(em -> em.find(Organisation.class, town.bridge.getId()).close());
        assertEquals(Optional.empty(), everybody(town.bridge));
    }

    @Test
    void the_officer_advises_the_board_adopts_and_from_the_next_request_on_everybody_reads_it() {
        rules();
        write(LeafletGroup.CARE, "Het wijkteam komt elke dinsdag op school.");
        advise();
        assertEquals(Leaflet.Status.ADVISED, desk("bestuurder").open());
        adopt();
        LeafletView read = leaflet();
        assertEquals(1, read.number());
        assertEquals(1, read.ruleSet());
        assertEquals(DAY, read.adoptedOn());
        assertEquals(OFFICER, read.email());
        assertEquals(LeafletView.Standing.HOLDS, read.standing());
        assertEquals("Het wijkteam komt elke dinsdag op school.", read.notes().get(LeafletGroup.CARE));
        assertEquals(Town.YEAR.lastDay(), read.content().until());
        assertEquals(8, read.content().parts().size());
        assertNull(desk("fg").open());
    }

    @Test
    void a_sentence_that_is_written_after_the_advice_brings_it_back_to_the_officer() {
        rules();
        advise();
        long version = version();
        write(LeafletGroup.POLICE, "De wijkagent heeft elke week spreekuur.");
        assertEquals(Leaflet.Status.CONCEPT, desk("fg").open());
        assertThrows(
                Stale.class,
                () -> as(town.caller("bestuurder"), () -> bean(LeafletService.class)
                        .adopt(town.bridge.getId(), version)));
        assertEquals("privacy.leaflet.notAdvised", key(assertThrows(RuleViolation.class, this::adopt)));
        write(LeafletGroup.POLICE, " ");
        assertTrue(desk("fg").next().notes().isEmpty());
    }

    @Test
    void a_sentence_that_nobody_saved_goes_to_the_board_with_the_advice() {
        rules();
        write(LeafletGroup.CARE, "Het wijkteam komt elke dinsdag op school.");
        advise(LeafletGroup.POLICE, "De wijkagent heeft elke week spreekuur.");
        assertEquals(Leaflet.Status.ADVISED, desk("bestuurder").open());
        assertEquals(
                Map.of(
                        LeafletGroup.CARE, "Het wijkteam komt elke dinsdag op school.",
                        LeafletGroup.POLICE, "De wijkagent heeft elke week spreekuur."),
                desk("bestuurder").next().notes());
        assertEquals(
                "group",
                assertThrows(RuleViolation.class, () -> advise(null, "Bij niemand."))
                        .field());
        advise(LeafletGroup.POLICE, null);
        assertEquals(2, desk("bestuurder").next().notes().size());
    }

    private void advise(LeafletGroup group, String note) {
        long version = version();
        as(town.caller("fg"), () -> bean(LeafletService.class)
                .advise(town.bridge.getId(), version, group, note, OFFICER));
    }

    @Test
    void no_sentence_names_a_person_and_the_officer_is_reached_by_function() {
        rules();
        RuleViolation named =
                assertThrows(RuleViolation.class, () -> write(LeafletGroup.CARE, "Bel Sanne de Wit op 06-12345678."));
        assertEquals("note", named.field());
        long version = version();
        RuleViolation personal = assertThrows(
                RuleViolation.class,
                () -> as(town.caller("fg"), () -> bean(LeafletService.class)
                        .advise(
                                town.bridge.getId(),
                                version,
                                null,
                                null,
                                town.person("fg").getEmail())));
        assertEquals("privacy.leaflet.personal", key(personal));
        assertEquals("email", personal.field());
    }

    @Test
    void each_does_the_own_part_at_the_own_schools() {
        rules();
        advise();
        assertThrows(
                NotAllowed.class,
                () -> as(town.caller("bestuurder"), () -> bean(LeafletService.class)
                        .advise(town.bridge.getId(), 1, null, null, OFFICER)));
        assertThrows(
                NotAllowed.class,
                () -> as(town.caller("fg"), () -> bean(LeafletService.class).adopt(town.bridge.getId(), 1)));
        assertThrows(NotAllowed.class, () -> desk("coordinator"));
        assertThrows(
                NotFound.class,
                () -> as(town.caller("fg"), () -> bean(LeafletDeskService.class).of(town.police.getId())));
        List<LeafletRow> rows =
                as(town.caller("fg"), () -> bean(LeafletDeskService.class).schools());
        assertEquals(
                List.of("OBS De Linde", "Scholengemeenschap De Brug"),
                rows.stream().map(LeafletRow::school).toList());
        assertEquals(Leaflet.Status.ADVISED, rows.get(1).open());
        assertNull(rows.get(0).open());
    }

    @Test
    void a_public_page_costs_the_same_few_statements_however_many_versions_there_are() throws Exception {
        rules();
        advise();
        adopt();
        leaflet();
        long first = statements(this::leaflet);
        write(LeafletGroup.CARE, "Het wijkteam komt elke dinsdag op school.");
        advise();
        adopt();
        assertEquals(first, statements(this::leaflet));
        assertTrue(first <= 6, "statements: " + first);
    }

    @Test
    void who_read_that_nobody_had_begun_does_not_write_in_the_version_after_the_next() {
        rules();
        long read = version();
        advise();
        adopt();
        assertThrows(
                Stale.class,
                () -> as(town.caller("fg"), () -> bean(LeafletService.class)
                        .write(town.bridge.getId(), read, LeafletGroup.CARE, "Het wijkteam komt elke dinsdag.")));
        write(LeafletGroup.CARE, "Het wijkteam komt elke dinsdag.");
        assertEquals(2, desk("fg").next().number());
    }

    private List<String> due() {
        return dueForErasure(Leaflet.class);
    }

    @Test
    void two_years_after_another_took_its_place_a_version_is_erased_with_its_sentences_and_no_other() {
        rules();
        write(LeafletGroup.CARE, "Het wijkteam komt elke dinsdag op school.");
        advise();
        adopt();
        String former = leaflet().id();
        write(LeafletGroup.CARE, "Het wijkteam komt elke maandag op school.");
        advise();
        TestClock.set(DAY.plusDays(1).atTime(9, 0));
        adopt();
        TestClock.set(DAY.plusDays(1).plusYears(2).atTime(9, 0));
        assertEquals(List.of(), due());
        eraseInItsTime(Leaflet.class, former);
        TestClock.set(DAY.plusDays(2).plusYears(2).atTime(9, 0));
        assertEquals(List.of(former), due());
        assertEquals(List.of(), everybody(town.bridge).orElseThrow().changes());
        String present = leaflet().id();
        eraseInItsTime(Leaflet.class, present);
        eraseInItsTime(Leaflet.class, former);
        eraseInItsTime(Leaflet.class, former);
        assertEquals(List.of(), due());
        assertEquals(2, leaflet().number());
        assertNull(everybody(town.bridge).orElseThrow().changes());
        assertEquals(List.of("Het wijkteam komt elke maandag op school."), database(em -> em.createQuery(
                        "select n from LeafletNote n", LeafletNote.class)
                .getResultStream()
                .map(LeafletNote::getText)
                .toList()));
    }
}
