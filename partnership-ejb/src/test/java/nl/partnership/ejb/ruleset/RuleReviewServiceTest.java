package nl.partnership.ejb.ruleset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.partner.ContactCensus;
import nl.partnership.ejb.partner.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RuleReviewServiceTest extends ServiceTest {

    private final Town town = new Town();

    @BeforeEach
    void build() {
        inDatabase(town::persist);
        as(Caller.PORTAL, () -> sets().adoptShipped(
                        town.person("fg").getId(), town.person("bestuurder").getId()));
        as(town.caller("beheer"), () -> drafts().start(1, Town.YEAR));
    }

    private RuleSetService sets() {
        return bean(RuleSetService.class);
    }

    private RuleDraftService drafts() {
        return bean(RuleDraftService.class);
    }

    private RuleSetRow open() {
        return as(town.caller("beheer"), () -> sets().open().orElseThrow());
    }

    private RuleReview review() {
        return as(town.caller("bestuurder"), () -> bean(RuleReviewService.class).review(2));
    }

    /** Takes out the rule under which professionals know of each other. */
    private void hideContacts() {
        RuleSetRow set = open();
        as(town.caller("beheer"), () -> drafts().remove(set.id(), set.version(), "R01"));
    }

    @Test
    void a_draft_that_changes_nothing_changes_no_cell_and_nobodys_sight() {
        RuleReview review = review();
        assertEquals(1, review.former());
        assertEquals(0, review.wider() + review.narrower());
        assertEquals(List.of(), review.shifts());
        assertEquals(List.of(), review.sights());
    }

    @Test
    void the_rehearsal_counts_the_cells_that_change_and_names_the_rules() {
        hideContacts();
        RuleReview review = review();
        assertEquals(0, review.wider());
        assertEquals(28 * 28, review.narrower());
        assertEquals(1, review.shifts().size());
        assertEquals(List.of("R01"), review.shifts().get(0).rulesBefore());
        assertEquals(List.of(), review.shifts().get(0).rulesAfter());
        assertEquals("PROFESSIONAL_CONTACT", review.shifts().get(0).example().category());
    }

    @Test
    void the_rehearsal_names_who_loses_sight_of_whose_records() {
        hideContacts();
        List<RuleReview.SightChange> sights = review().sights();
        assertTrue(sights.stream().noneMatch(RuleReview.SightChange::gained));
        assertEquals(
                Set.of(ContactCensus.CONTACT_POINT),
                sights.stream().map(RuleReview.SightChange::kind).collect(Collectors.toSet()));
        Set<String> officer = sights.stream()
                .filter(one -> one.person().equals("Jeugdagent Proef"))
                .map(one -> one.owner() + " " + one.number())
                .collect(Collectors.toSet());
        assertTrue(
                officer.containsAll(Set.of("De Brug 4", "De Linde 1", "Gemeente 1", "Jeugdhulp 1")),
                officer.toString());
        assertTrue(sights.stream().noneMatch(one -> one.person().equals("Vreemde Proef")));
        assertTrue(sights.stream()
                .noneMatch(one ->
                        one.person().equals("Coordinator Proef") && one.owner().equals("De Brug")));
    }

    @Test
    void the_rehearsal_names_who_gains_sight_and_of_records_only_kind_owner_and_number() {
        hideContacts();
        RuleSetRow draft = open();
        as(town.caller("fg"), () -> sets().advise(draft.id(), draft.version(), true, null));
        RuleSetRow advised = open();
        String seen = review().digest();
        as(town.caller("bestuurder"), () -> sets().adopt(advised.id(), advised.version(), null, seen));
        as(town.caller("beheer"), () -> drafts().start(1, Town.YEAR));
        RuleReview back = as(
                town.caller("bestuurder"), () -> bean(RuleReviewService.class).review(3));
        assertEquals(28 * 28, back.wider());
        assertEquals(
                List.of(new RuleReview.SightChange(
                        "Jeugdagent Proef",
                        "Politie",
                        town.caller("jeugdagent").party(),
                        ContactCensus.CONTACT_POINT,
                        "De Linde",
                        1,
                        true)),
                back.sights().stream()
                        .filter(one -> one.person().equals("Jeugdagent Proef")
                                && one.owner().equals("De Linde"))
                        .toList());
    }

    @Test
    void the_number_of_queries_does_not_depend_on_the_draft() throws Exception {
        review();
        long quiet = statements(this::review);
        hideContacts();
        assertEquals(quiet, statements(this::review));
    }

    @Test
    void findings_name_what_is_odd_about_the_rules() {
        hideContacts();
        assertEquals(List.of(), review().findings().unexplained());
        assertEquals(
                List.of("SPECIAL_CATEGORY", "NATIONAL_ID", "PROFESSIONAL_CONTACT"),
                review().findings().closedCategories());
    }

    @Test
    void the_board_signs_what_it_saw_and_nothing_else() {
        hideContacts();
        RuleReview seen = review();
        RuleSetRow set = open();
        as(town.caller("fg"), () -> sets().advise(set.id(), set.version(), true, null));
        RuleSetRow advised = open();
        assertEquals(
                "ruleset.adoption.otherThanSeen",
                assertThrows(
                                RuleViolation.class,
                                () -> as(town.caller("bestuurder"), () -> sets().adopt(
                                                advised.id(), advised.version(), null, "something else")))
                        .key());
        as(town.caller("bestuurder"), () -> sets().adopt(advised.id(), advised.version(), null, seen.digest()));
        RuleSetRow adopted = as(town.caller("fg"), () -> sets().set(2));
        assertEquals(seen.digest(), adopted.signature().digest());
        assertEquals(784, adopted.signature().narrower());
        assertNotEquals(
                seen.digest(),
                as(town.caller("fg"), () -> sets().set(1)).signature().digest());
    }

    @Test
    void the_review_is_for_administrator_officer_and_board() {
        for (String user : List.of("coordinator", "gemeente")) {
            assertThrows(
                    NotAllowed.class,
                    () -> as(town.caller(user), () -> bean(RuleReviewService.class)
                            .review(2)));
        }
    }
}
