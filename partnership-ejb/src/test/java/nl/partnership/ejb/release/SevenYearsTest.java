package nl.partnership.ejb.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.task.TaskSubject;
import nl.partnership.ejb.audit.AuditService;
import nl.partnership.ejb.audit.PayloadErasure;
import nl.partnership.ejb.audit.verify.Verification;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.TestClock;
import nl.partnership.ejb.card.CardService;
import nl.partnership.ejb.conversation.ConversationService;
import nl.partnership.ejb.demo.DemoService;
import nl.partnership.ejb.privacy.retention.DestructionService;
import nl.partnership.ejb.privacy.retention.KeptRow;
import nl.partnership.ejb.privacy.retention.RetentionRun;
import nl.partnership.ejb.privacy.retention.RetentionService;
import nl.partnership.ejb.ruleset.RuleSetService;
import nl.partnership.ejb.search.SearchService;
import nl.partnership.ejb.task.NewTask;
import nl.partnership.ejb.task.TaskService;
import org.junit.jupiter.api.Test;

/** Of a year of work in all rooms nothing is left seven years later but what is listed here, each with its reason. */
class SevenYearsTest extends ReleasedRooms {

    private static final LocalDateTime BEGIN = LocalDateTime.of(2026, 11, 29, 10, 0);
    private static final LocalDateTime LATER = BEGIN.plusYears(7).withHour(6);

    private static final String HOLDS = "holds until somebody ends it, so its time has not begun";
    private static final String RUNS = "the portal runs on it; nothing of people's work";
    private static final String NAMES = "who works, or worked, where: records that are kept name them, and accounts are"
            + " blocked, never deleted";

    /** What is kept longer, by table. */
    private static final Map<String, String> KEPT = new TreeMap<>();

    private static void keep(String why, String... tables) {
        List.of(tables).forEach(table -> KEPT.put(table, why));
    }

    static {
        keep(
                "the heads of the trail stay, and what it tells of the last five years, such as of this erasing",
                "audit_entry",
                "audit_head",
                "audit_payload");
        keep(NAMES, "person", "account", "second_step", "passkey", "membership", "membership_school", "organisation");
        keep(
                "which organisations worked with which school; no person and no word of one",
                "partnership",
                "partnership_partner");
        keep(RUNS, "lease", "card_version", "school_region", "todo", "map_link");
        keep(
                "receipts are proven against it, and it tells of organisations",
                "rule_set",
                "rule_set_line",
                "rule_set_changer",
                "rule_case",
                "endorsement",
                "participation",
                "covenant",
                "covenant_party",
                "covenant_purpose",
                "covenant_text",
                "covenant_text_part");
        keep("the head of a receipt stays; what it said is gone", "receipt");
        keep(
                HOLDS,
                "agreed_definition",
                "definition_opinion",
                "calendar_feed",
                "provider_link",
                "sign_in_provider",
                "feed_allowance",
                "communication_duty",
                "communication_duty_reader",
                "consultation",
                "consultation_meeting",
                "consultation_member",
                "consultation_required",
                "consultation_rhythm",
                "guideline",
                "guideline_signal",
                "impact_card",
                "incident_term",
                "laid_before",
                "leaflet",
                "leaflet_note",
                "own_term",
                "register_card",
                "representation",
                "representation_parents",
                "representation_pupils",
                "route",
                "route_step",
                "school_signal",
                "training_need",
                "need_backer",
                "vision_statement");
        keep(
                "a case that nobody closed is still worked on",
                "pupil_case",
                "consent",
                "consent_category",
                "consent_withdrawal");
        keep("it ends at a record that holds; its other end says that it was erased", "thread_link");
        keep("what was erased, told today", "destruction", "destruction_line");
    }

    @Test
    void after_seven_years_nothing_that_can_be_erased_is_left_anywhere() {
        TestClock.set(BEGIN);
        as(Caller.PORTAL, () -> {
            bean(CardService.class).ship();
            bean(RuleSetService.class).prepare();
            bean(DemoService.class).fill();
        });
        fillRooms(BEGIN, 1);
        as(caller("coordinator"), () -> bean(TaskService.class)
                .create(new NewTask(
                        partnershipOf("coordinator", SchoolYear.of(BEGIN.toLocalDate())),
                        "Sleutels van de zijdeur tellen",
                        null,
                        null,
                        BEGIN.toLocalDate().plusDays(7),
                        TaskSubject.NONE,
                        Set.of())));
        Map<String, Long> before = filled();
        assertTrue(found("coordinator") > 0);
        // seven years on nobody has a role of today: they look as they did
        List.of("coordinator", "jeugdhulp", "jeugdagent", "gemeente", "fg").forEach(this::caller);
        TestClock.set(LATER);
        run();
        Map<String, Long> left = filled();
        left.keySet().removeAll(KEPT.keySet());
        assertEquals(Map.of(), left, "rows that nobody erased");
        assertTrue(before.size() > 80, before.size() + " tables held something");
        nothingIsFoundOrListed();
        theTrailForgot();
        officerReadsWhatWent();
    }

    private void run() {
        as(Caller.NOBODY, () -> bean(RetentionRun.class).erase());
        assertEquals(List.of(), database(em -> em.createQuery("select f.job from ErasureFailure f", String.class)
                .getResultList()));
        as(Caller.PORTAL, () -> bean(PayloadErasure.class).eraseDue());
    }

    private void nothingIsFoundOrListed() {
        for (String user : List.of("coordinator", "jeugdhulp", "jeugdagent", "gemeente")) {
            Caller caller = caller(user);
            assertEquals(
                    List.of(),
                    as(caller, () -> bean(ConversationService.class).ofYear(SchoolYear.of(BEGIN.toLocalDate()))),
                    user);
            assertEquals(0, found(user), user);
        }
    }

    /** How much somebody finds by a word of a task. */
    private long found(String user) {
        return as(caller(user), () -> bean(SearchService.class).all("zijdeur")).total();
    }

    private void theTrailForgot() {
        Number due = (Number) database(em -> em.createNativeQuery(
                        "select count(*) from audit_payload p join audit_entry e on e.seq = p.seq where e.erase_on <= ?")
                .setParameter(1, java.sql.Date.valueOf(LocalDate.from(LATER)))
                .getSingleResult());
        assertEquals(0, due.longValue());
        Verification trail = as(caller("fg"), () -> bean(AuditService.class).verify());
        assertNotEquals(Verification.Result.BROKEN, trail.result());
        assertTrue(trail.erased() > 0, "rows of the trail that say that they were erased");
    }

    private void officerReadsWhatWent() {
        as(caller("fg"), () -> {
            List<KeptRow> rows = bean(RetentionService.class).on(null);
            assertEquals(0, rows.stream().mapToLong(KeptRow::now).sum());
            assertTrue(bean(DestructionService.class).list(0, 10).rows().size() > 2);
        });
    }

    /** The tables with something in them. */
    private Map<String, Long> filled() {
        Map<String, Long> filled = new TreeMap<>();
        for (String table : tables()) {
            Number rows = (Number) database(
                    em -> em.createNativeQuery("select count(*) from " + table).getSingleResult());
            if (rows.longValue() > 0) {
                filled.put(table, rows.longValue());
            }
        }
        return filled;
    }

    private TreeSet<String> tables() {
        List<String> tables = new ArrayList<>();
        try (Connection connection = dataSource().getConnection();
                ResultSet found =
                        connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        tables.remove("flyway_schema_history");
        return new TreeSet<>(tables);
    }
}
