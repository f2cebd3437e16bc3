package nl.partnership.domain.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Person;
import org.junit.jupiter.api.Test;

class ExpectationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 9);
    private static final LocalDate END = LocalDate.of(2027, 7, 31);

    private final Organisation school =
            Organisation.school(Organisation.board("Stichting", "Stichting"), "De Brug", "De Brug");
    private final Organisation police = Organisation.partner(OrganisationType.POLICE, "Politie", "Politie");
    private final Partnership partnership = new Partnership(school, SchoolYear.of(DAY));
    private final Membership leader = member("Lea Proef", school, "SCHOOL_LEADER");
    private final Membership officer = member("Otto Proef", police, "YOUTH_OFFICER");

    private static Membership member(String name, Organisation organisation, String role) {
        return new Membership(new Person(name, role + "@proef.example"), organisation, role, DAY);
    }

    private Expectation asked(LocalDate day) {
        partnership.add(police);
        return new Expectation(partnership, police, "Komt langs", "binnen een week", leader, Instant.EPOCH, day);
    }

    private static void assertRefused(String key, Runnable step) {
        assertEquals(key, assertThrows(RuleViolation.class, step::run).key());
    }

    @Test
    void it_holds_until_the_end_of_the_school_year_or_of_the_next_once_the_look_back_is_open() {
        assertEquals(END, asked(DAY).getLastDay());
        assertEquals(END, asked(LocalDate.of(2027, 4, 30)).getLastDay());
        assertEquals(END.plusYears(1), asked(LocalDate.of(2027, 5, 1)).getLastDay());
        assertEquals(ExpectationState.ASKED, asked(DAY).on(END));
        assertEquals(ExpectationState.LAPSED, asked(DAY).on(END.plusDays(1)));
        assertTrue(ExpectationState.ASKED.isRunning());
    }

    @Test
    void how_it_can_be_needs_words_and_an_answer_is_given_once() {
        Expectation one = asked(DAY);
        assertEquals(
                "replyWords",
                assertThrows(RuleViolation.class, () -> one.answer(ExpectationReply.OTHERWISE, " ", officer, DAY))
                        .field());
        assertEquals(ExpectationState.ASKED, one.on(DAY));
        one.answer(ExpectationReply.OTHERWISE, "Over twee weken", officer, DAY);
        assertRefused("agreement.expect.over", () -> one.answer(ExpectationReply.PROMISED, null, officer, DAY));
        assertEquals(ExpectationState.OTHERWISE, one.on(DAY));
        assertEquals(ExpectationState.ASKED, one.on(DAY, false));
    }

    @Test
    void nobody_promises_what_they_asked_themselves() {
        Expectation one = asked(DAY);
        Membership both = new Membership(leader.getPerson(), police, "YOUTH_OFFICER", DAY);
        assertRefused("agreement.expect.ownQuestion", () -> one.answer(ExpectationReply.PROMISED, null, both, DAY));
        assertRefused("agreement.expect.notYours", () -> one.answer(ExpectationReply.PROMISED, null, leader, DAY));
    }

    @Test
    void what_was_refused_or_withdrawn_is_not_looked_back_on_and_words_stand_beside_an_outcome_alone() {
        Expectation one = asked(DAY);
        one.answer(ExpectationReply.REFUSED, null, officer, DAY);
        assertRefused("agreement.expect.nothingPromised", () -> one.lookBack(ExpectationOutcome.DONE, leader, DAY));
        one.takeReplyBack();
        one.answer(ExpectationReply.PROMISED, null, officer, DAY);
        assertRefused("agreement.expect.notDiscussed", () -> one.layBeside("Gedaan", officer));
        one.lookBack(ExpectationOutcome.PARTLY, leader, DAY);
        one.layBeside("Een keer", officer);
        assertEquals(DAY.plusYears(2), one.keptUntil());
        assertRefused("agreement.expect.over", one::takeReplyBack);
        assertRefused("agreement.expect.over", () -> one.withdraw(leader, DAY));
        one.lookBack(null, leader, DAY);
        assertNull(one.getPromiserWords());
        assertEquals(END.plusYears(2), one.keptUntil());
        one.withdraw(leader, DAY);
        assertEquals(ExpectationState.WITHDRAWN, one.on(DAY));
        assertRefused("agreement.expect.nothingPromised", () -> one.lookBack(ExpectationOutcome.DONE, leader, DAY));
    }
}
