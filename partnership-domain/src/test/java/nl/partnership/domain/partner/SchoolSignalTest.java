package nl.partnership.domain.partner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.partnership.domain.base.RuleViolation;
import org.junit.jupiter.api.Test;

/** What a school looks out for beside what all do. */
class SchoolSignalTest {

    private static final Signal OWN = Signal.of(UUID.randomUUID().toString());

    private static SchoolSignal called(String name) {
        return new SchoolSignal(null, name, "om geld spelen", null);
    }

    private static String refused(Runnable wrong) {
        RuleViolation violation = assertThrows(RuleViolation.class, wrong::run);
        return violation.field() + " " + violation.key();
    }

    @Test
    void a_signal_is_known_by_a_code_that_never_changes() {
        SchoolSignal gambling = called("Gokken");
        Signal before = gambling.signal();
        gambling.call("Gokken om geld", "spelen om geld, ook online", null);
        assertEquals(before, gambling.signal());
        assertEquals(gambling.getId(), before.code());
        assertEquals("SEXTING", Signal.SEXTING.toString());
        assertEquals(List.of(CommonSignal.values()).toString(), Signal.common().toString());
    }

    @Test
    void what_cannot_be_a_code_is_none() {
        for (String wrong : new String[] {null, "", "sexting", "FRAUD", "../x", OWN.code() + "0"}) {
            assertTrue(Signal.known(wrong).isEmpty(), wrong);
        }
        assertThrows(IllegalArgumentException.class, () -> Signal.of("FRAUD"));
    }

    @Test
    void those_that_all_schools_have_come_first_as_people_name_them() {
        assertEquals(
                List.of(Signal.EXCLUSION, Signal.SEXTING, OWN),
                Stream.of(OWN, Signal.SEXTING, Signal.EXCLUSION).sorted().toList());
        assertEquals(Set.of(Signal.SEXTING), Signal.commonIn(Set.of(OWN, Signal.SEXTING)));
        assertFalse(OWN.isCommon());
    }

    @Test
    void a_name_that_all_schools_use_is_refused_in_both_languages_however_it_is_written() {
        for (String taken : List.of("Sexting", " SEXTING ", "uitsluiting!", "Exclusión", "Hardening  of manners")) {
            assertTrue(CommonSignal.isCalled(taken), taken);
        }
        assertFalse(CommonSignal.isCalled("Sexting online"));
        assertEquals("name partner.signal.own.common", refused(() -> called("polarisatie")));
    }

    @Test
    void name_and_one_sentence_are_needed_and_short() {
        assertEquals("name partner.signal.own.noName", refused(() -> called(" ")));
        assertEquals("name", refused(() -> called("x".repeat(41))).split(" ")[0]);
        assertEquals(
                "explanation partner.signal.own.noExplanation",
                refused(() -> new SchoolSignal(null, "Gokken", null, null)));
        assertEquals(
                "explanation",
                refused(() -> new SchoolSignal(null, "Gokken", "x".repeat(201), null))
                        .split(" ")[0]);
        assertTrue(called("Gokken").isCalledLike(called("GÓKKEN")));
    }

    @Test
    void one_that_rests_can_be_offered_again() {
        SchoolSignal gambling = called("Gokken");
        assertFalse(gambling.isResting());
        gambling.rest(LocalDate.of(2026, 11, 9));
        assertTrue(gambling.isResting());
        gambling.wake();
        assertFalse(gambling.isResting());
    }
}
