package nl.partnership.ejb.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.insight.CorrectionReason;
import org.junit.jupiter.api.Test;

class IncidentImportServiceTest extends Recording {

    private static final String HEAD = "\uFEFFDag;Deel van de dag;Soort;Zwaarte;Plaats;Tegen\r\n";

    private static byte[] file(int lines) {
        String text = IntStream.range(0, lines)
                .mapToObj(i -> LocalDate.of(2026, 11, 9).minusDays(i % 400)
                        + ";Pauze;Vechten of slaan;School lost het op;Kantine of aula;Leerling\r\n")
                .collect(Collectors.joining("", HEAD, ""));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private int store(String user, byte[] content) {
        return as(town.caller(user), () -> bean(IncidentImportService.class).store(content));
    }

    private ImportCheck check(byte[] content) {
        return as(town.caller("coordinator"), () -> bean(IncidentImportService.class)
                .check(content));
    }

    private List<BatchRow> batches(String user) {
        return as(town.caller(user), () -> bean(IncidentImportService.class).batches());
    }

    private void takeBack(String user, String id) {
        as(town.caller(user), () -> bean(IncidentImportService.class).takeBack(id));
    }

    private List<?> trail() {
        return database(
                em -> em.createNativeQuery("select action from audit_entry where action like 'incident%' order by seq")
                        .getResultList());
    }

    @Test
    void looking_stores_nothing_and_a_mistake_stores_nothing() {
        ImportCheck clean = check(file(3));
        assertTrue(clean.isClean());
        assertEquals(3, clean.number());
        assertEquals(TODAY, clean.last());
        byte[] wrong = (new String(file(3), StandardCharsets.UTF_8) + "x;y\r\n").getBytes(StandardCharsets.UTF_8);
        assertFalse(check(wrong).isClean());
        assertThrows(RuleViolation.class, () -> store("coordinator", wrong));
        assertEquals(List.of(), rows("coordinator"));
        assertEquals(List.of(), trail());
    }

    @Test
    void a_file_comes_once_has_one_row_in_the_trail_and_goes_back_as_a_whole() {
        assertEquals(3, store("coordinator", file(3)));
        assertEquals(3, rows("leider").size());
        assertEquals(List.of("incident-batch.created"), trail());
        assertEquals("insight.import.again", check(file(3)).problems().get(0).key());
        assertThrows(RuleViolation.class, () -> store("leider", file(3)));
        assertEquals(3, store("coordinator2", file(3)));
        BatchRow batch = batches("leider").get(0);
        IncidentRow first = rows("leider").get(0);
        as(town.caller("leider"), () -> bean(IncidentService.class)
                .correct(first.id(), first.version(), fight(TODAY), CorrectionReason.WRONG_TILE));
        assertThrows(NotFound.class, () -> takeBack("coordinator2", batch.id()));
        takeBack("leider", batch.id());
        assertThrows(NotFound.class, () -> takeBack("leider", batch.id()));
        assertEquals(List.of(), rows("leider"));
        assertEquals(List.of(), batches("leider"));
        assertEquals(3, rows("coordinator2").size());
        assertEquals(3, store("leider", file(3)));
    }

    @Test
    void five_thousand_take_less_than_twenty_seconds_and_ten_thousand_and_one_are_refused() {
        byte[] most = file(5000);
        long began = System.nanoTime();
        assertEquals(5000, check(most).number());
        assertEquals(5000, store("coordinator", most));
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        assertTrue(took.compareTo(Duration.ofSeconds(20)) < 0, took::toString);
        assertEquals(1, trail().size());
        RuleViolation tooMany = assertThrows(RuleViolation.class, () -> store("coordinator", file(10_001)));
        assertEquals("base.sheet.tooMany", tooMany.key());
        takeBack("coordinator", batches("coordinator").get(0).id());
        assertEquals(0, counts("coordinator").total());
    }

    @Test
    void nobody_else_brings_a_file_or_learns_of_one() {
        for (String user : List.of("mentor", "bestuurder", "fg", "beheer", "jeugdagent", "gemeente")) {
            assertThrows(NotAllowed.class, () -> store(user, file(1)), user);
            assertThrows(NotAllowed.class, () -> batches(user), user);
        }
        assertEquals(List.of(), batches("coordinator2"));
    }
}
