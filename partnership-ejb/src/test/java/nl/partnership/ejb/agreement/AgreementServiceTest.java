package nl.partnership.ejb.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.partnership.domain.agreement.AgreementState;
import nl.partnership.domain.agreement.WorkingAgreement;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Signal;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.base.TestVisibility;
import org.junit.jupiter.api.Test;

class AgreementServiceTest extends Agreeing {

    @Test
    void parties_and_the_board_of_the_school_see_it_and_for_all_others_there_is_none() {
        String id = proposed();
        for (String user : List.of("coordinator", "mentor", "jeugdagent", "jeugdhulp", "bestuurder")) {
            assertEquals(TITLE, view(user, id).shown().title(), user);
            assertEquals(1, list(user).size(), user);
        }
        for (String user : List.of("gemeente", "jongerenwerk", "coordinator2", "vreemde", "wijkagent")) {
            assertThrows(NotFound.class, () -> view(user, id), user);
            assertEquals(List.of(), list(user), user);
            assertThrows(
                    NotFound.class,
                    () -> as(town.caller(user), () -> bean(AssentService.class).assent(id, "x")),
                    user);
        }
        for (String user : List.of("fg", "beheer")) {
            assertThrows(NotAllowed.class, () -> view(user, id), user);
        }
    }

    @Test
    void what_ended_before_today_is_not_proposed() {
        TypedAgreement typed = typed(TEXT, town.bridge, town.police);
        TypedAgreement past = new TypedAgreement(
                typed.title(),
                typed.text(),
                typed.partyIds(),
                TODAY.minusYears(1),
                TODAY.minusDays(1),
                TODAY.minusMonths(2),
                typed.signals(),
                typed.rules());
        RuleViolation refused = assertThrows(
                RuleViolation.class,
                () -> as(town.caller("coordinator"), () -> bean(AgreementService.class)
                        .propose(town.bridge.getId(), past)));
        assertEquals("until", refused.field());
    }

    @Test
    void the_school_itself_proposes_and_its_partners_can_be_party() {
        AgreementDraft draft = as(
                town.caller("coordinator"), () -> bean(AgreementService.class).draft(null, town.bridge.getId()));
        assertEquals(
                List.of(true, false),
                draft.candidates().stream()
                        .map(AgreementDraft.Candidate::stays)
                        .distinct()
                        .toList());
    }

    @Test
    void what_the_rules_do_not_let_who_proposed_it_tell_is_not_seen() {
        String id = proposed();
        TestVisibility.set((author, viewer) -> !viewer.role().equals("YOUTH_OFFICER"));
        assertThrows(NotFound.class, () -> view("jeugdagent", id));
        assertEquals(List.of(), list("jeugdagent"));
        assertEquals(1, list("jeugdhulp").size());
    }

    @Test
    void who_works_with_the_school_no_longer_sees_it_again_only_once_it_is_over() {
        String id = agreed();
        inDatabase(em -> em.find(Partnership.class, town.bridgePartnership.getId())
                .remove(em.find(town.police.getClass(), town.police.getId())));
        assertThrows(NotFound.class, () -> view("jeugdagent", id));
        assertEquals(
                PartyRow.State.LEFT,
                view("coordinator", id).parties().stream()
                        .filter(row -> row.name().equals("Politie"))
                        .findFirst()
                        .orElseThrow()
                        .state());
        as(town.caller("jeugdhulp"), () -> bean(AgreementService.class).leave(id, TODAY));
        as(town.caller("leider"), () -> bean(AgreementService.class).leave(id, TODAY));
        TestClock.set(TODAY.plusDays(1).atTime(9, 0));
        assertEquals(AgreementState.ENDED, view("jeugdagent", id).state());
    }

    @Test
    void a_new_party_sees_what_is_proposed_and_not_what_holds_without_it() {
        String id = agreed();
        change("coordinator", id, typed(TEXT, town.bridge, town.police, town.care, town.municipality));
        AgreementView view = view("gemeente", id);
        assertNull(view.inForce());
        assertEquals(4, view.proposal().parties().size());
        assertEquals(2, list("gemeente").get(0).number());
        assertEquals(1, list("jeugdagent").get(0).number());
        assertTrue(list("jeugdagent").get(0).renewing());
    }

    @Test
    void two_who_change_it_are_told_of_each_other() {
        String id = proposed();
        String digest = view("coordinator", id).shown().digest();
        change("jeugdagent", id, ofThree(TEXT + "!"));
        assertThrows(
                Stale.class,
                () -> as(town.caller("coordinator"), () -> bean(AgreementService.class)
                        .change(id, digest, ofThree(TEXT + "?"))));
        assertEquals(TEXT + "!", view("coordinator", id).shown().text());
    }

    @Test
    void words_name_no_pupil_and_rules_are_of_those_in_force() {
        RuleViolation named = assertThrows(
                RuleViolation.class, () -> proposed("coordinator", ofThree("Sanne de Vries krijgt hulp.")));
        assertEquals("text", named.field());
        TypedAgreement typed = ofThree(TEXT);
        RuleViolation unknown = assertThrows(
                RuleViolation.class,
                () -> proposed(
                        "coordinator",
                        new TypedAgreement(
                                TITLE,
                                TEXT,
                                typed.partyIds(),
                                typed.from(),
                                typed.until(),
                                typed.reviewOn(),
                                List.of(),
                                "R999")));
        assertEquals("rules", unknown.field());
    }

    @Test
    void at_a_school_who_convenes_proposes_and_nobody_for_a_school_of_others() {
        assertThrows(NotAllowed.class, () -> proposed("mentor", ofThree(TEXT)));
        assertThrows(NotAllowed.class, () -> proposed("bestuurder", ofThree(TEXT)));
        for (String user : List.of("coordinator2", "wijkagent", "vreemde")) {
            assertThrows(NotFound.class, () -> proposed(user, ofThree(TEXT)), user);
        }
        RuleViolation without = assertThrows(RuleViolation.class, () -> proposed("gemeente", ofThree(TEXT)));
        assertEquals("parties", without.field());
    }

    @Test
    void a_draft_names_who_can_be_party_and_who_must_stay() {
        AgreementDraft fresh =
                as(town.caller("jeugdagent"), () -> bean(AgreementService.class).draft(null, town.bridge.getId()));
        assertEquals(5, fresh.candidates().size());
        assertEquals(
                List.of("De Brug", "Politie"),
                fresh.candidates().stream()
                        .filter(AgreementDraft.Candidate::stays)
                        .map(one -> one.id().equals(town.police.getId()) ? "Politie" : "De Brug")
                        .toList());
        String id = agreed();
        AgreementDraft next = as(
                town.caller("coordinator"), () -> bean(AgreementService.class).draft(id, null));
        assertEquals(
                3,
                next.candidates().stream()
                        .filter(AgreementDraft.Candidate::stays)
                        .count());
        assertEquals(TEXT, next.words().text());
    }

    @Test
    void lists_are_narrowed_by_school_signal_and_state_and_counted_in_the_database() {
        String running = agreed();
        String asked = proposed("coordinator", typed("Anders.", town.bridge, town.police));
        assertEquals(
                List.of(asked),
                list("jeugdagent", new AgreementFilter(town.bridge.getId(), Signal.HARDENING, AgreementState.PROPOSED))
                        .stream()
                        .map(AgreementRow::id)
                        .toList());
        assertEquals(
                List.of(running),
                list("jeugdagent", new AgreementFilter(null, null, AgreementState.IN_FORCE)).stream()
                        .map(AgreementRow::id)
                        .toList());
        assertEquals(List.of(), list("jeugdagent", new AgreementFilter(null, Signal.SEXTING, null)));
        assertThrows(NotFound.class, () -> list("jeugdagent", new AgreementFilter(town.linden.getId(), null, null)));
        assertEquals(
                2,
                as(town.caller("jeugdagent"), () -> bean(AgreementListService.class)
                                .list(AgreementFilter.ALL, 0, 1))
                        .total());
        TestClock.set(UNTIL.plusDays(1).atTime(9, 0));
        assertEquals(
                2,
                list("bestuurder", new AgreementFilter(null, null, AgreementState.EXPIRED))
                        .size());
    }

    @Test
    void the_number_of_statements_does_not_grow_with_the_agreements() throws Exception {
        agreed();
        proposed();
        long few = statements(() -> list("jeugdagent"));
        for (int i = 0; i < 4; i++) {
            proposed();
        }
        agreed();
        assertEquals(few, statements(() -> list("jeugdagent")));
        assertTrue(few <= 12, few + " statements");
    }

    @Test
    void two_years_after_its_end_it_is_erased_with_all_that_hangs_on_it() {
        String id = agreed();
        change("coordinator", id, ofThree(TEXT + "!"));
        TestClock.set(UNTIL.plusYears(2).atTime(4, 0));
        assertEquals(List.of(), due());
        TestClock.set(UNTIL.plusYears(2).plusDays(1).atTime(4, 0));
        assertEquals(List.of(id), due());
        eraseInItsTime(WorkingAgreement.class, id);
        assertNull(database(em -> em.find(WorkingAgreement.class, id)));
    }

    private List<String> due() {
        return dueForErasure(WorkingAgreement.class);
    }
}
