package nl.partnership.ejb.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Roles;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.rule.Codes;
import nl.partnership.domain.rule.Facts;
import nl.partnership.domain.rule.Outcome;
import nl.partnership.domain.rule.Relation;
import nl.partnership.domain.rule.Scope;
import nl.partnership.domain.rule.SharingRequest;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.TestVisibility;
import nl.partnership.ejb.sharing.CheckService;
import nl.partnership.ejb.vision.see.Says;
import nl.partnership.ejb.vision.see.SeeService;
import nl.partnership.ejb.vision.see.SeeView;
import org.junit.jupiter.api.Test;

/** Whom one calls about what one sees, and what one may say there. */
class SeeServiceTest extends Acting {

    /** Each role asks about each role as a step, as a stranger to it and as one of its organisation. */
    @Test
    void for_each_role_and_step_the_words_equal_the_check() {
        List<String> wrong = new ArrayList<>();
        for (Party sender : Roles.all()) {
            Caller caller = inRole(sender);
            for (String purpose : List.of(Codes.PREVENTION, Codes.REPORT_CODE)) {
                as(
                        caller,
                        () -> inDatabase(em -> {
                            for (Party receiver : Roles.all()) {
                                for (boolean same : new boolean[] {true, false}) {
                                    Outcome said = bean(Says.class)
                                            .to(receiver, same, purpose)
                                            .outcome();
                                    Outcome checked = checked(sender, receiver, same, purpose);
                                    if (said != checked) {
                                        wrong.add(sender + " " + receiver + " " + same + " " + purpose + " " + said);
                                    }
                                }
                            }
                        }));
            }
        }
        assertEquals(List.of(), wrong);
    }

    private Outcome checked(Party sender, Party receiver, boolean same, String purpose) {
        return bean(CheckService.class)
                .check(
                        new SharingRequest(
                                sender,
                                receiver,
                                same ? Relation.SAME_ORGANISATION : Relation.OTHER_ORGANISATION,
                                List.of(Codes.SAFETY_SIGNAL),
                                purpose,
                                Scope.ITEM,
                                null),
                        Facts.NONE)
                .decision()
                .outcome();
    }

    private Caller inRole(Party party) {
        Caller one = town.caller("coordinator");
        return new Caller(
                one.accountId(),
                one.personId(),
                one.name(),
                one.membershipId(),
                one.organisationId(),
                one.organisationName(),
                one.boardId(),
                party.type(),
                party.role(),
                "nl",
                false,
                null);
    }

    @Test
    void a_step_says_who_has_the_role_today_and_what_one_may_say_there() {
        usualRoute(Signal.SEXTING);
        SeeView mentor = see("mentor", "SEXTING");
        assertTrue(mentor.routed());
        assertEquals(
                List.of("CARE_COORD", "YOUTH_CARE_WORKER", "YOUTH_OFFICER"),
                mentor.steps().stream().map(SeeView.Step::role).toList());
        assertEquals("Zorg Proef", mentor.steps().get(0).people().get(0).name());
        assertTrue(mentor.steps().get(0).own());
        assertEquals(
                List.of(Outcome.ALLOWED, Outcome.FORBIDDEN, Outcome.CONSENT),
                mentor.steps().stream().map(step -> step.say().outcome()).toList());
        assertTrue(see("zorg", "SEXTING").steps().get(0).people().get(0).me());
    }

    @Test
    void ending_the_officers_role_makes_every_route_with_it_say_nobody_on_the_next_request() {
        usualRoute(Signal.SEXTING);
        usualRoute(Signal.HARDENING);
        for (String user : List.of("mentor", "coordinator", "jeugdhulp", "gemeente")) {
            assertFalse(see(user, "SEXTING").steps().get(2).isNobody(), user);
        }
        inDatabase(em ->
                em.find(Membership.class, town.membership("jeugdagent").getId()).endBefore(TODAY));
        for (String user : List.of("mentor", "coordinator", "jeugdhulp", "gemeente")) {
            for (String what : List.of("SEXTING", "HARDENING")) {
                assertTrue(see(user, what).steps().get(2).isNobody(), user + " " + what);
                assertFalse(see(user, what).steps().get(1).isNobody(), user + " " + what);
            }
        }
    }

    @Test
    void without_a_route_and_at_other_things_one_calls_the_coordinators_of_the_school() {
        for (String what : List.of("SEXTING", SeeService.ABUSE, SeeService.OTHER)) {
            SeeView view = see("mentor", what);
            assertFalse(view.routed());
            assertEquals(
                    List.of("SAFETY_COORD", "CARE_COORD", "SCHOOL_LEADER"),
                    view.steps().stream().map(SeeView.Step::role).toList());
            assertEquals(
                    List.of("0800 2000", "0900 8844"),
                    view.national().stream().map(one -> one.number().shown()).toList());
            assertTrue(view.national().stream().allMatch(one -> one.number().link() != null));
        }
        List.of("coordinator", "zorg", "leider")
                .forEach(user -> inDatabase(em ->
                        em.find(Membership.class, town.membership(user).getId()).endBefore(TODAY)));
        assertTrue(see("mentor", SeeService.OTHER).steps().get(0).isNobody());
        assertThrows(NotFound.class, () -> see("mentor", "FRAUD"));
        assertThrows(NotFound.class, () -> see("mentor", null));
        assertThrows(NotFound.class, () -> see("vreemde", "SEXTING"));
    }

    @Test
    void of_whom_the_rules_let_one_not_know_a_step_says_neither_name_nor_nobody() {
        usualRoute(Signal.SEXTING);
        TestVisibility.set((author, viewer) -> !author.role().equals("YOUTH_OFFICER"));
        SeeView.Step officer = see("jeugdhulp", "SEXTING").steps().get(2);
        assertTrue(officer.hidden());
        assertFalse(officer.isNobody());
        assertEquals(List.of(), officer.people());
    }

    /** Whoever of the town looks, at each signal: what a step says is what the check says of these two roles. */
    @Test
    void at_every_signal_each_caller_comes_to_the_words_of_the_check() {
        List<String> wrong = new ArrayList<>();
        for (Signal signal : Signal.common()) {
            usualRoute(signal);
        }
        for (String user : List.of("mentor", "zorg", "coordinator", "leider", "jeugdhulp", "jeugdagent", "gemeente")) {
            Party sender = town.membership(user).party();
            for (Signal signal : Signal.common()) {
                for (SeeView.Step step : see(user, signal.code()).steps()) {
                    Outcome checked = as(
                            town.caller(user),
                            () -> checked(sender, new Party(step.type(), step.role()), step.own(), Codes.PREVENTION));
                    if (step.say().outcome() != checked) {
                        wrong.add(user + " " + signal + " " + step.role() + " " + step.say());
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void nothing_of_what_one_looks_up_is_kept() {
        usualRoute(Signal.SEXTING);
        long before = trail();
        for (String user : List.of("mentor", "jeugdhulp", "jeugdagent", "gemeente")) {
            as(town.caller(user), () -> bean(SeeService.class).choices()).forEach(choice -> see(user, choice.code()));
        }
        assertEquals(before, trail());
    }

    private long trail() {
        return database(em -> ((Number)
                        em.createNativeQuery("select count(*) from audit_entry").getSingleResult())
                .longValue());
    }

    @Test
    void a_route_is_read_in_as_many_statements_whatever_its_length() throws Exception {
        route(Signal.SEXTING, "alleen wij", step(town.bridge, "CARE_COORD"));
        see("mentor", "SEXTING");
        long few = statements(() -> see("mentor", "SEXTING"));
        usualRoute(Signal.SEXTING);
        usualRoute(Signal.EXCLUSION);
        see("mentor", "SEXTING");
        assertEquals(few, statements(() -> see("mentor", "SEXTING")));
    }
}
