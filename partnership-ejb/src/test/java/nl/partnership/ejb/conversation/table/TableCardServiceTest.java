package nl.partnership.ejb.conversation.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.conversation.Attendance;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.partner.Roles;
import nl.partnership.domain.rule.Facts;
import nl.partnership.domain.rule.Outcome;
import nl.partnership.domain.rule.Relation;
import nl.partnership.domain.rule.RuleFormat;
import nl.partnership.domain.rule.Scope;
import nl.partnership.domain.rule.SharingRequest;
import nl.partnership.domain.rule.Vocabulary;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.QuestionRows;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.conversation.ConversationDetail.Participant;
import nl.partnership.ejb.conversation.ConversationPlan;
import nl.partnership.ejb.conversation.GuestEntry;
import nl.partnership.ejb.conversation.HoldService;
import nl.partnership.ejb.conversation.PlanService;
import nl.partnership.ejb.conversation.Table;
import nl.partnership.ejb.conversation.table.TableCard.Cell;
import nl.partnership.ejb.conversation.table.TableCard.Hearer;
import nl.partnership.ejb.conversation.table.TableCard.Speaker;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.ruleset.RuleDraftService;
import nl.partnership.ejb.ruleset.RuleReviewService;
import nl.partnership.ejb.ruleset.RuleSetRow;
import nl.partnership.ejb.ruleset.RuleSetService;
import nl.partnership.ejb.sharing.CheckService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What may be on the table of a conversation, for all who are there at once. */
class TableCardServiceTest extends Table {

    private static final int TABLES = 12;
    private static final String PREVENTION = "PREVENTION";
    private static final String QUESTION = "Q2.5";
    private static final Set<String> FOR_GUESTS = Set.of("WORKING_ARRANGEMENT", "GROUP_SIGNAL");
    private static final Map<String, String> OWN_PURPOSE = Map.of(
            "WORKING_ARRANGEMENT", "COORDINATION",
            "PROFESSIONAL_CONTACT", "COORDINATION",
            "AGGREGATE", "TREND_ANALYSIS",
            "ANONYMISED_CASE", "CASE_LEARNING");
    private static final List<String> CATEGORIES = Vocabulary.shipped().categories().values().stream()
            .map(Vocabulary.Category::code)
            .toList();

    private final Map<SharingRequest, Outcome> checked = new HashMap<>();

    @BeforeEach
    void adopt() {
        as(Caller.PORTAL, () -> bean(RuleSetService.class)
                .adoptShipped(
                        town.person("fg").getId(), town.person("bestuurder").getId()));
    }

    /** Somebody in a role, as the tests know them. */
    private record Present(String organisationId, Party party) {}

    @Test
    void every_cell_is_the_strictest_that_a_check_gives_for_each_sender_and_receiver_present() {
        Random random = new Random(11);
        List<Membership> people = people();
        List<String> purposes = Vocabulary.shipped().purposes().values().stream()
                .map(Vocabulary.Purpose::code)
                .toList();
        int stricter = 0;
        for (int one = 0; one < TABLES; one++) {
            boolean guest = one % 3 == 2;
            String id = planned(some(random, people), guest);
            List<Present> present = someStayAway(random, id);
            for (String purpose : List.of(PREVENTION, purposes.get(random.nextInt(purposes.size())))) {
                TableCard card = card("coordinator", id, purpose);
                assertEquals(speaking(present, guest), organisations(card));
                for (Speaker speaker : card.speakers()) {
                    assertEquals(
                            CATEGORIES,
                            speaker.cells().stream().map(Cell::category).toList());
                    for (Cell cell : speaker.cells()) {
                        assertEquals(
                                expected(speaker.organisationId(), present, guest, cell.category(), purpose),
                                cell.outcome(),
                                () -> cell + " for " + purpose + " at " + present);
                        stricter += assertWhoMakesItStricter(speaker, present, guest, cell, purpose);
                    }
                }
            }
        }
        assertTrue(stricter > 20, stricter + " cells that somebody makes stricter");
    }

    /** Everybody who can be asked: each role of each party once. */
    private List<Membership> people() {
        List<Membership> all = new ArrayList<>();
        for (Organisation party : List.of(town.bridge, town.care, town.police, town.municipality, town.welfare)) {
            Roles.in(party.getType()).stream()
                    .filter(role -> !Set.of("BOARD_MEMBER", "DPO").contains(role))
                    .map(role -> new Membership(
                            new Person("Extra Proef-" + role, role.toLowerCase() + "@tafel.example"),
                            party,
                            role,
                            Town.YEAR.firstDay()))
                    .forEach(all::add);
        }
        inDatabase(em -> all.forEach(membership -> {
            em.persist(membership.getPerson());
            em.persist(membership);
        }));
        return all;
    }

    private static List<String> some(Random random, List<Membership> people) {
        List<Membership> mixed = new ArrayList<>(people);
        Collections.shuffle(mixed, random);
        return mixed.stream().limit(random.nextInt(8)).map(Membership::getId).toList();
    }

    private String planned(List<String> memberships, boolean guest) {
        ConversationPlan plan = plan();
        return as(coordinator(), () -> bean(PlanService.class)
                .plan(new ConversationPlan(
                        plan.partnershipId(),
                        null,
                        plan.phase(),
                        plan.date(),
                        plan.start(),
                        plan.minutes(),
                        plan.place(),
                        null,
                        plan.themes(),
                        memberships,
                        guest ? List.of(new GuestEntry("Gast Proef", "Vereniging Proef")) : List.of())));
    }

    private List<Present> someStayAway(Random random, String id) {
        as(coordinator(), () -> bean(HoldService.class).open(id));
        List<Present> present = new ArrayList<>();
        for (Participant each : detail("coordinator", id).participants()) {
            if (random.nextInt(4) == 0) {
                as(coordinator(), () -> bean(HoldService.class).attend(id, each.id(), Attendance.ABSENT));
            } else {
                present.add(new Present(each.who().organisationId(), each.who().party()));
            }
        }
        return present;
    }

    private static Set<String> organisations(TableCard card) {
        return card.speakers().stream().map(Speaker::organisationId).collect(Collectors.toSet());
    }

    private static Set<String> speaking(List<Present> present, boolean guest) {
        Set<String> all = present.stream().map(Present::organisationId).collect(Collectors.toSet());
        return all.size() > 1 || guest ? all : Set.of();
    }

    private Outcome expected(String speaker, List<Present> present, boolean guest, String category, String purpose) {
        if (guest && !FOR_GUESTS.contains(category)) {
            return Outcome.FORBIDDEN;
        }
        Set<Party> hearing = present.stream()
                .filter(one -> !one.organisationId().equals(speaker))
                .map(Present::party)
                .collect(Collectors.toSet());
        return present.stream()
                .filter(one -> one.organisationId().equals(speaker))
                .flatMap(sender -> (hearing.isEmpty() ? everybody() : hearing.stream())
                        .map(receiver -> check(sender.party(), receiver, category, purpose)))
                .reduce(Outcome.ALLOWED, Outcome::strictest);
    }

    private static Stream<Party> everybody() {
        return Roles.all().stream();
    }

    private Outcome check(Party sender, Party receiver, String category, String purpose) {
        SharingRequest request = new SharingRequest(
                sender,
                receiver,
                Relation.OTHER_ORGANISATION,
                List.of(category),
                OWN_PURPOSE.getOrDefault(category, purpose),
                Scope.ITEM,
                null);
        Facts facts = new Facts(null, Facts.Covenant.NONE, "Nood", List.of(), Map.of(), Facts.Ruling.NONE);
        return checked.computeIfAbsent(request, asked -> as(
                        town.caller("beheer"), () -> bean(CheckService.class).check(asked, facts))
                .decision()
                .outcome());
    }

    /** Without those who are named it is milder; where nobody is named, each two get the same. */
    private int assertWhoMakesItStricter(
            Speaker speaker, List<Present> present, boolean guest, Cell cell, String purpose) {
        if (cell.stricter().isNobody()) {
            Set<Outcome> outcomes = present.stream()
                    .filter(one -> one.organisationId().equals(speaker.organisationId()))
                    .flatMap(sender -> present.stream()
                            .filter(one -> !one.organisationId().equals(speaker.organisationId()))
                            .map(receiver -> check(sender.party(), receiver.party(), cell.category(), purpose)))
                    .collect(Collectors.toSet());
            assertTrue(outcomes.size() <= 1, () -> outcomes + " in " + cell);
            return 0;
        }
        List<Present> others = present.stream()
                .filter(one -> cell.stricter().hearing().stream().noneMatch(hearer -> is(hearer, one)))
                .filter(one -> !one.organisationId().equals(speaker.organisationId())
                        || !cell.stricter().speaking().contains(one.party().role()))
                .toList();
        boolean stillGuest = guest && !cell.stricter().guest();
        if (speaking(others, stillGuest).contains(speaker.organisationId())) {
            Outcome milder = expected(speaker.organisationId(), others, stillGuest, cell.category(), purpose);
            assertTrue(milder.compareTo(cell.outcome()) < 0, () -> milder + " without those in " + cell);
        }
        return 1;
    }

    private static boolean is(Hearer hearer, Present one) {
        return hearer.organisationId().equals(one.organisationId())
                && hearer.party().equals(one.party());
    }

    private TableCard card(String user, String id, String purpose) {
        return as(town.caller(user), () -> bean(TableCardService.class).card(id, purpose));
    }

    private static Cell cell(TableCard card, String organisation, String category) {
        return card.speakers().stream()
                .filter(speaker -> speaker.organisation().equals(organisation))
                .flatMap(speaker -> speaker.cells().stream())
                .filter(cell -> cell.category().equals(category))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void it_is_the_same_for_all_with_ones_own_organisation_first() {
        String id = planned();
        TableCard ofPolice = card("jeugdagent", id, null);
        TableCard ofSchool = card("mentor", id, "");
        assertEquals("Politie", ofPolice.speakers().get(0).organisation());
        assertEquals("De Brug", ofSchool.speakers().get(0).organisation());
        assertEquals(
                List.of(true, false, false, false),
                ofPolice.speakers().stream().map(Speaker::own).toList());
        for (Speaker speaker : ofPolice.speakers()) {
            assertEquals(
                    speaker.cells(),
                    ofSchool.speakers().stream()
                            .filter(one -> one.organisationId().equals(speaker.organisationId()))
                            .findFirst()
                            .orElseThrow()
                            .cells());
        }
    }

    @Test
    void a_signal_without_persons_may_be_told_without_names_and_a_result_may_not() {
        TableCard card = card("coordinator", planned(), null);
        Cell signal = cell(card, "De Brug", "GROUP_SIGNAL");
        assertEquals(Outcome.ALLOWED, signal.outcome());
        assertEquals(List.of("K12"), signal.conditions());
        assertTrue(signal.stricter().isNobody());
        assertEquals(Outcome.CONDITIONAL, cell(card, "De Brug", "AGGREGATE").outcome());
        assertEquals(Outcome.FORBIDDEN, cell(card, "De Brug", "PERFORMANCE").outcome());
    }

    @Test
    void people_of_one_organisation_do_not_count_for_each_other() {
        String id = as(coordinator(), () -> bean(PlanService.class).plan(plan("zorg", "mentor")));
        assertTrue(card("coordinator", id, null).speakers().isEmpty());
        assertNote(id, "conversation.table.alone");
    }

    @Test
    void with_a_guest_only_what_is_about_nobody_may_be_on_the_table_and_the_guest_is_named() {
        String id = planned(List.of(town.membership("jeugdagent").getId()), true);
        TableCard card = card("coordinator", id, null);
        assertTrue(card.guest());
        assertTrue(cell(card, "De Brug", "AGGREGATE").stricter().guest());
        for (Speaker speaker : card.speakers()) {
            assertEquals(
                    FOR_GUESTS,
                    speaker.cells().stream()
                            .filter(cell -> cell.outcome() != Outcome.FORBIDDEN)
                            .map(Cell::category)
                            .collect(Collectors.toSet()));
        }
    }

    @Test
    void what_the_board_adopts_holds_on_the_next_request() {
        String id = planned();
        assertEquals(
                Outcome.ALLOWED,
                cell(card("gemeente", id, null), "Politie", "GROUP_SIGNAL").outcome());
        adoptStricterSignals();
        assertEquals(
                Outcome.ASK_DPO,
                cell(card("gemeente", id, null), "Politie", "GROUP_SIGNAL").outcome());
    }

    private void adoptStricterSignals() {
        as(town.caller("beheer"), () -> bean(RuleDraftService.class).start(1, Town.YEAR));
        RuleSetRow draft = as(
                town.caller("beheer"), () -> bean(RuleSetService.class).open().orElseThrow());
        String file = as(town.caller("beheer"), () -> bean(RuleSetService.class).export(1));
        String rules = file.lines()
                .filter(line -> line.startsWith("id,") || line.startsWith("R04,"))
                .map(line -> line.replace(",ALLOWED,", ",ASK_DPO,") + "\n")
                .reduce("", String::concat);
        as(town.caller("beheer"), () -> bean(RuleDraftService.class)
                .change(
                        draft.id(),
                        draft.version(),
                        RuleFormat.read(rules, Vocabulary.shipped()).get(0)));
        RuleSetRow changed =
                as(town.caller("fg"), () -> bean(RuleSetService.class).set(2));
        as(town.caller("fg"), () -> bean(RuleSetService.class).advise(changed.id(), changed.version(), true, null));
        RuleSetRow advised =
                as(town.caller("fg"), () -> bean(RuleSetService.class).set(2));
        as(town.caller("bestuurder"), () -> bean(RuleSetService.class)
                .adopt(
                        advised.id(),
                        advised.version(),
                        null,
                        bean(RuleReviewService.class).review(2).digest()));
    }

    @Test
    void without_rules_nobody_may_say_anything() {
        String id = planned();
        inDatabase(em ->
                em.createQuery("update RuleSet s set s.retiredOn = s.adoptedOn").executeUpdate());
        TableCard card = card("coordinator", id, null);
        assertFalse(card.withRules());
        assertTrue(card.speakers().isEmpty());
        assertNote(id, "conversation.table.noRules");
    }

    private void assertNote(String id, String key) {
        as(coordinator(), () -> bean(HoldService.class).open(id));
        assertEquals(key, row(id).note().key());
    }

    private QuestionRows.Row row(String id) {
        return question("coordinator", id, QUESTION).toolRows().get(0);
    }

    @Test
    void the_question_says_what_everybody_may_say_and_leads_to_the_card() {
        String id = opened();
        QuestionRows.Row row = row(id);
        assertEquals("/conversation/table.xhtml?id=" + id, row.address());
        assertEquals(
                List.of(Sentence.several(Stream.of("PROFESSIONAL_CONTACT", "GROUP_SIGNAL", "WORKING_ARRANGEMENT")
                        .map(category -> Sentence.of("rule.category." + category))
                        .toList())),
                row.note().facts());
    }

    @Test
    void there_is_none_for_strangers_for_another_purpose_and_when_it_is_over() {
        String id = planned();
        assertThrows(NotFound.class, () -> card("vreemde", id, null));
        assertThrows(NotFound.class, () -> card("coordinator2", id, null));
        assertThrows(NotFound.class, () -> card("coordinator", id, "NOSINESS"));
        String closed = closed();
        assertThrows(RuleViolation.class, () -> card("coordinator", closed, null));
    }

    @Test
    void the_number_of_statements_does_not_grow_with_the_people() throws Exception {
        String few = as(coordinator(), () -> bean(PlanService.class).plan(plan("gemeente")));
        String many = planned(people().stream().map(Membership::getId).toList(), true);
        // the rules in force are read once, by whoever comes first
        card("coordinator", few, null);
        long ofFew = statements(() -> card("coordinator", few, null));
        assertEquals(ofFew, statements(() -> card("coordinator", many, null)));
        assertTrue(ofFew <= 6, ofFew + " statements");
    }
}
