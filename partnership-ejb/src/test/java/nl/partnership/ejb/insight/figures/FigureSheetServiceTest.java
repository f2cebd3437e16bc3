package nl.partnership.ejb.insight.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.insight.Against;
import nl.partnership.domain.insight.Band;
import nl.partnership.domain.insight.FigureSheet;
import nl.partnership.domain.insight.Incident;
import nl.partnership.domain.insight.IncidentAction;
import nl.partnership.domain.insight.IncidentFacts;
import nl.partnership.domain.insight.IncidentTerms;
import nl.partnership.domain.insight.Severity;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.base.TestVisibility;
import nl.partnership.ejb.insight.SourceFilter;
import nl.partnership.ejb.insight.SourceService;
import nl.partnership.ejb.insight.TrendsTool;
import nl.partnership.ejb.insight.finding.JointFilter;
import nl.partnership.ejb.insight.finding.JointListService;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.partner.todo.TodoService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sheet of figures of De Brug: made by who convenes, read by who works with the school. */
class FigureSheetServiceTest extends ServiceTest {

    private static final LocalDate LAST_YEAR = LocalDate.of(2025, 11, 9);

    /** As many as one can afford with a database; the bands themselves are tried in a thousand years in memory. */
    private static final int YEARS = 12;

    private static final int MOST_OF_KIND = 15;

    private static final List<String> PARTNERS = List.of("jeugdhulp", "jeugdagent", "gemeente", "jongerenwerk");

    private final Town town = new Town();

    @BeforeEach
    void build() {
        inDatabase(town::persist);
        TestVisibility.set((author, viewer) -> true);
    }

    @AfterEach
    void asBefore() {
        TestVisibility.set(null);
    }

    private void happen(String kind, int often) {
        inDatabase(em -> {
            for (int i = 0; i < often; i++) {
                em.persist(new Incident(
                        new IncidentFacts(
                                LAST_YEAR,
                                "BREAK",
                                kind,
                                Severity.HELP_FROM_OUTSIDE,
                                "YARD",
                                Against.PUPIL,
                                Set.of(IncidentAction.TALKED)),
                        town.membership("mentor"),
                        Instant.EPOCH));
            }
        });
    }

    private String publish(Boolean about) {
        return as(
                town.caller("coordinator"), () -> bean(FigureSheetService.class).publish(about));
    }

    private FigureSheetRow get(String user, String id) {
        return as(town.caller(user), () -> bean(FigureSheetListService.class).get(id));
    }

    private List<FigureSheetRow> all(String user) {
        return as(town.caller(user), () -> bean(FigureSheetListService.class).all(null));
    }

    private Map<String, Band> preview() {
        Map<String, Band> bands = new LinkedHashMap<>();
        as(town.caller("coordinator"), () -> bean(FigureSheetService.class).preview())
                .lines()
                .forEach(line -> bands.put(line.group(), line.band()));
        return bands;
    }

    @Test
    void the_preview_is_what_every_partner_reads_after_publishing_and_nothing_before() {
        happen("FIGHTING", 7);
        happen("THREAT", 4);
        happen("BULLYING", 9);
        assertEquals(Band.UP_TO_19, preview().get("VIOLENCE"));
        assertEquals(Band.UP_TO_9, preview().get("ROUGH"));
        PARTNERS.forEach(user -> assertEquals(List.of(), all(user), user));
        List<FigureSheetRow.Line> shown = as(town.caller("coordinator"), () -> bean(FigureSheetService.class)
                        .preview())
                .lines();
        String id = publish(false);
        for (String user : PARTNERS) {
            assertEquals(shown, get(user, id).lines(), user);
        }
        assertEquals(1, all("bestuurder").size());
        assertThrows(NotFound.class, () -> get("coordinator2", id));
        assertThrows(NotFound.class, () -> get("vreemde", id));
        TestVisibility.set((author, viewer) -> false);
        assertThrows(NotFound.class, () -> get("gemeente", id));
    }

    @Test
    void there_is_one_a_year_by_who_convenes_and_a_wrong_one_is_withdrawn_in_words() {
        for (String user : List.of("mentor", "gemeente", "bestuurder", "fg")) {
            assertThrows(
                    NotAllowed.class,
                    () -> as(town.caller(user), () -> bean(FigureSheetService.class)
                            .publish(false)),
                    user);
        }
        assertThrows(RuleViolation.class, () -> publish(null));
        assertThrows(RuleViolation.class, () -> publish(true));
        String id = publish(false);
        assertThrows(RuleViolation.class, () -> publish(false));
        assertThrows(
                NotFound.class,
                () -> as(town.caller("coordinator2"), () -> bean(FigureSheetService.class)
                        .withdraw(id, "Niet van ons")));
        as(town.caller("coordinator"), () -> bean(FigureSheetService.class).withdraw(id, "De indeling klopte niet"));
        FigureSheetRow read = get("gemeente", id);
        assertTrue(read.isWithdrawn());
        assertEquals(List.of(), read.lines());
        assertEquals("De indeling klopte niet", read.because());
        assertThrows(RuleViolation.class, () -> publish(false));
        TestClock.set(read.keptUntil().atTime(LocalTime.NOON));
        assertEquals(List.of(), dueForErasure(FigureSheet.class));
        TestClock.set(read.keptUntil().plusDays(1).atTime(LocalTime.NOON));
        assertEquals(List.of(id), dueForErasure(FigureSheet.class));
        eraseInItsTime(FigureSheet.class, id);
        assertEquals(List.of(), dueForErasure(FigureSheet.class));
    }

    /**
     * Years at random, published, withdrawn or neither: whatever a partner can ask says the same of two years that have the
     * same bands, and without a sheet the same as a school without incidents.
     */
    @Test
    void nobody_outside_learns_a_count_or_that_there_is_one() {
        Random random = new Random(417);
        String nothing = said();
        Map<String, String> byBands = new HashMap<>();
        for (int year = 0; year < YEARS; year++) {
            for (IncidentTerms.Term kind : IncidentTerms.KINDS.all()) {
                happen(kind.code(), random.nextInt(MOST_OF_KIND));
            }
            assertEquals(nothing, said());
            String bands = preview().toString();
            String id = publish(false);
            String told = said();
            assertEquals(told, byBands.computeIfAbsent(bands, any -> told));
            if (random.nextBoolean()) {
                as(town.caller("coordinator"), () -> bean(FigureSheetService.class)
                        .withdraw(id, "Het klopte niet"));
                String withdrawn = said();
                assertEquals(withdrawn, byBands.computeIfAbsent("withdrawn", any -> withdrawn));
                assertFalse(withdrawn.contains("UP_TO"), withdrawn);
            }
            inDatabase(em -> {
                em.createQuery("delete from FigureSheet f").executeUpdate();
                em.createQuery("delete from Incident i").executeUpdate();
                em.createQuery("delete from Todo t").executeUpdate();
            });
        }
    }

    /** Everything that partners can ask of the room and its questions, with what names one sheet left out. */
    private String said() {
        mendTodos();
        List<Object> said = new ArrayList<>();
        for (String user : PARTNERS) {
            as(town.caller(user), () -> {
                said.add(bean(FigureSheetListService.class).list(null, 0, 20));
                said.add(bean(FigureSheetListService.class).all(town.bridge.getId()));
                said.add(bean(SourceService.class).all(SourceFilter.ALL));
                said.add(bean(JointListService.class).list(JointFilter.ALL, 0, 20));
                said.add(bean(TodoService.class).mine());
            });
        }
        AtTable table = new AtTable("x", town.bridgePartnership.getId(), Set.of(), null, false);
        as(
                town.caller("gemeente"),
                () -> inDatabase(em -> {
                    said.add(bean(FigureSheetRows.class).rows(table));
                    said.add(bean(TrendsTool.class).rows(table));
                    said.add(bean(TrendsTool.class).proposal(table));
                }));
        return said.toString().replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "id");
    }
}
