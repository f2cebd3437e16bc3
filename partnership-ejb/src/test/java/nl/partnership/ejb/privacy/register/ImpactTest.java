package nl.partnership.ejb.privacy.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Room;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.privacy.register.ImpactSubject;
import nl.partnership.domain.privacy.register.ImpactWords;
import nl.partnership.domain.privacy.register.SharingChange;
import nl.partnership.ejb.account.Callers;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.partner.todo.TodoService;
import nl.partnership.ejb.ruleset.RuleDraftService;
import nl.partnership.ejb.ruleset.RuleReviewService;
import nl.partnership.ejb.ruleset.RuleSetRow;
import nl.partnership.ejb.ruleset.RuleSetService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Working papers for impact assessments: what the portal fills in, and what people do. */
class ImpactTest extends ServiceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 10);
    private static final ImpactSubject INSIGHT = ImpactSubject.of(Room.INSIGHT);
    private static final ImpactSubject SECOND = ImpactSubject.ofRules(2);

    private static final ImpactWords WORDS = new ImpactWords(
            "Zonder tellingen ziet de school niet wat vaker gebeurt.",
            null,
            "Bij een kleine groep kan iemand raden wie het was.",
            "De school leert medewerkers wat zij niet opschrijven.",
            null,
            DAY.plusMonths(6));

    private final Town town = new Town();

    @BeforeEach
    void build() {
        TestClock.set(DAY.atTime(9, 0));
        inDatabase(town::persist);
        as(Caller.PORTAL, () -> bean(RuleSetService.class)
                .adoptShipped(
                        town.person("fg").getId(), town.person("bestuurder").getId()));
    }

    private Caller fg() {
        return town.caller("fg");
    }

    private Caller board() {
        return town.caller("bestuurder");
    }

    private ImpactView of(ImpactSubject subject) {
        return as(fg(), () -> bean(ImpactService.class).of(subject));
    }

    private void write(Caller caller, ImpactSubject subject, long version, ImpactWords words) {
        as(caller, () -> bean(ImpactCardService.class).write(subject, version, words));
    }

    private RuleSetRow open() {
        return as(fg(), () -> bean(RuleSetService.class).open().orElseThrow());
    }

    /** A draft without what youth care and district team may be told with consent. */
    private void draft() {
        as(town.caller("beheer"), () -> bean(RuleDraftService.class).start(1, Town.YEAR));
        RuleSetRow draft = open();
        as(town.caller("beheer"), () -> bean(RuleDraftService.class).remove(draft.id(), draft.version(), "R05"));
    }

    private void adopt() {
        RuleSetRow draft = open();
        as(fg(), () -> bean(RuleSetService.class).advise(draft.id(), draft.version(), true, null));
        RuleSetRow advised = open();
        as(board(), () -> bean(RuleSetService.class)
                .adopt(
                        advised.id(),
                        advised.version(),
                        null,
                        bean(RuleReviewService.class).review(advised.number()).digest()));
    }

    @Test
    void there_is_one_for_each_room_that_keeps_something_and_each_set_of_rules() {
        draft();
        List<ImpactRow> all = as(fg(), () -> bean(ImpactService.class).all());
        List<Room> rooms = all.stream()
                .map(row -> row.subject().room())
                .filter(room -> room != null)
                .toList();
        assertTrue(
                rooms.containsAll(List.of(Room.PARTNER, Room.SHARING, Room.CONVERSATION, Room.INSIGHT)),
                () -> rooms.toString());
        assertFalse(rooms.contains(Room.RULE), "plain words keep nothing");
        assertEquals(
                List.of(2, 1),
                all.stream()
                        .filter(row -> !row.subject().isRoom())
                        .map(row -> row.set().number())
                        .toList());
        assertTrue(all.stream().allMatch(ImpactRow::isUnwritten));
        for (ImpactRow row : all) {
            assertEquals(
                    Optional.of(row.subject()), ImpactSubject.read(row.subject().code()));
        }
    }

    @Test
    void of_a_room_it_says_what_is_kept_and_of_nothing_else_there_is_one() {
        ImpactView insight = of(INSIGHT);
        assertTrue(insight.stored().stream().anyMatch(entry -> entry.kind().equals("incident")));
        assertTrue(insight.stored().stream().allMatch(entry -> entry.room() == Room.INSIGHT));
        assertNull(insight.rules());
        assertThrows(NotFound.class, () -> of(ImpactSubject.of(Room.RULE)));
        assertThrows(NotFound.class, () -> of(ImpactSubject.ofRules(9)));
        assertThrows(NotFound.class, () -> write(fg(), ImpactSubject.of(Room.RULE), 0, WORDS));
        assertThrows(NotFound.class, () -> write(fg(), ImpactSubject.ofRules(9), 0, WORDS));
        for (String no : new String[] {null, "", "room-", "room-attic", "rules-0", "rules-01", "rules--1", "insight"}) {
            assertEquals(Optional.empty(), ImpactSubject.read(no), no);
        }
    }

    @Test
    void of_rules_it_says_what_becomes_different_before_they_hold_and_after() {
        ImpactView.NewRules first = of(ImpactSubject.ofRules(1)).rules();
        assertEquals(0, first.former());
        assertEquals(0, first.narrower());
        assertTrue(first.changes().stream().allMatch(change -> change.gone().isEmpty()));
        assertTrue(first.changes().stream()
                .anyMatch(change -> change.purpose().equals("CRIMINAL_INVESTIGATION")
                        && change.receiver() == OrganisationType.POLICE
                        && change.given().contains("INCIDENT_FACTS")));
        draft();
        ImpactView.NewRules draft = of(SECOND).rules();
        assertEquals(1, draft.former());
        assertEquals(0, draft.wider());
        assertTrue(draft.narrower() > 0);
        assertFalse(draft.changes().isEmpty());
        for (SharingChange change : draft.changes()) {
            assertFalse(change.isWider(), change::toString);
            assertTrue(
                    change.receiver() == OrganisationType.YOUTH_CARE
                            || change.receiver() == OrganisationType.MUNICIPALITY,
                    change::toString);
        }
        adopt();
        assertEquals(draft, of(SECOND).rules());
    }

    @Test
    void what_only_people_know_is_written_once_and_of_two_the_second_is_told() {
        assertEquals("necessity", fieldOf(ImpactWords.NONE));
        assertEquals("risks", fieldOf(new ImpactWords("Nodig.", null, " ", null, null, DAY.plusDays(1))));
        assertEquals("reviewOn", fieldOf(new ImpactWords("Nodig.", null, "Klein.", null, null, null)));
        assertEquals("reviewOn", fieldOf(new ImpactWords("Nodig.", null, "Klein.", null, null, DAY)));
        assertEquals(
                "views", fieldOf(new ImpactWords("Nodig.", "Karin Smit vond het goed.", "Klein.", null, null, DAY)));
        assertEquals("remaining", fieldOf(new ImpactWords("Nodig.", null, "Klein.", "\u6f22", null, DAY.plusDays(1))));
        write(fg(), INSIGHT, 0, WORDS);
        ImpactView read = of(INSIGHT);
        assertEquals(WORDS, read.row().words());
        assertEquals(DAY, read.row().writtenOn());
        assertEquals(town.person("fg").getName(), read.writtenBy());
        assertThrows(Stale.class, () -> write(fg(), INSIGHT, read.version() + 1, WORDS));
        assertThrows(Stale.class, () -> write(board(), INSIGHT, read.version() - 1, WORDS));
        assertTrue(of(ImpactSubject.ofRules(1)).row().isUnwritten());
    }

    private String fieldOf(ImpactWords words) {
        return assertThrows(RuleViolation.class, () -> write(fg(), INSIGHT, 0, words))
                .field();
    }

    @Test
    void the_advice_is_the_officers_alone() {
        write(board(), INSIGHT, 0, WORDS.withAdvice("Akkoord."));
        assertNull(of(INSIGHT).row().words().advice());
        write(fg(), INSIGHT, of(INSIGHT).version(), WORDS.withAdvice("Doe het zo."));
        write(board(), INSIGHT, of(INSIGHT).version(), WORDS.withAdvice("Akkoord."));
        assertEquals("Doe het zo.", of(INSIGHT).row().words().advice());
    }

    @Test
    void another_board_reads_its_own_alone() {
        write(fg(), INSIGHT, 0, WORDS);
        Organisation other = Organisation.board("Stichting Elders", "Elders");
        Membership officer = new Membership(town.person("zorg"), other, "DPO", DAY.minusYears(1));
        inDatabase(em -> {
            em.persist(other);
            em.persist(officer);
        });
        Caller stranger = Callers.caller(town.account("zorg"), officer, false);
        assertTrue(
                as(stranger, () -> bean(ImpactService.class).of(INSIGHT)).row().isUnwritten());
        write(stranger, INSIGHT, 0, WORDS.withAdvice("Van ons."));
        assertNull(of(INSIGHT).row().words().advice());
    }

    @Test
    void on_its_day_the_officer_hears_that_it_is_to_be_looked_at_again() {
        write(board(), INSIGHT, 0, WORDS);
        assertEquals(0, lines("fg"));
        TestClock.set(DAY.plusMonths(6).atTime(9, 0));
        assertEquals(1, lines("fg"));
        assertEquals(0, lines("bestuurder"));
        assertTrue(of(INSIGHT).row().due());
        ImpactWords again = new ImpactWords(WORDS.necessity(), null, WORDS.risks(), null, null, DAY.plusMonths(18));
        write(fg(), INSIGHT, of(INSIGHT).version(), again);
        assertEquals(0, lines("fg"));
        assertFalse(of(INSIGHT).row().due());
    }

    private int lines(String user) {
        return as(town.caller(user), () -> bean(TodoService.class).mine())
                .of("privacy.impact")
                .size();
    }

    @Test
    void only_officer_and_board_read_and_write_it() {
        as(board(), () -> bean(ImpactService.class).all());
        for (String user : List.of("leider", "coordinator", "jeugdagent", "beheer")) {
            Caller caller = town.caller(user);
            assertThrows(
                    NotAllowed.class,
                    () -> as(caller, () -> bean(ImpactService.class).all()),
                    user);
            assertThrows(
                    NotAllowed.class,
                    () -> as(caller, () -> bean(ImpactService.class).of(INSIGHT)),
                    user);
            assertThrows(NotAllowed.class, () -> write(caller, INSIGHT, 0, WORDS), user);
        }
    }
}
