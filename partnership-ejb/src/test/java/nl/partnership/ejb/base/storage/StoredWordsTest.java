package nl.partnership.ejb.base.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.conversation.Phase;
import nl.partnership.domain.task.TaskSubject;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.TestVisibility;
import nl.partnership.ejb.card.CardService;
import nl.partnership.ejb.conversation.ConversationPlan;
import nl.partnership.ejb.conversation.GuestEntry;
import nl.partnership.ejb.conversation.PlanService;
import nl.partnership.ejb.partner.Town;
import nl.partnership.ejb.task.NewTask;
import nl.partnership.ejb.task.TaskService;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Names of guests and words from the time in which the portal took any sign. */
class StoredWordsTest extends ServiceTest {

    private final Town town = new Town();

    @BeforeEach
    void fill() {
        inDatabase(town::persist);
        TestVisibility.set((author, viewer) -> true);
        as(Caller.PORTAL, () -> bean(CardService.class).ship());
        LocalDate day = LocalDate.now(bean(Clock.class)).plusDays(3);
        as(town.caller("coordinator"), () -> {
            bean(PlanService.class)
                    .plan(new ConversationPlan(
                            town.bridgePartnership.getId(),
                            null,
                            Phase.DURING,
                            day,
                            LocalTime.of(15, 0),
                            90,
                            "De Brug",
                            null,
                            List.of("T2"),
                            List.of(town.membership("jeugdhulp").getId()),
                            List.of(new GuestEntry("Wim Proef", "Vervoer"), new GuestEntry("Els Proef", "Vervoer"))));
            bean(TaskService.class)
                    .create(new NewTask(
                            town.bridgePartnership.getId(),
                            "Sleutels tellen",
                            "Alle",
                            null,
                            day,
                            TaskSubject.NONE,
                            Set.of()));
        });
    }

    @AfterEach
    void realRulesAgain() {
        TestVisibility.set(null);
    }

    @Test
    void what_nobody_sees_goes_and_what_one_reads_stays() throws Exception {
        set("guest", "name", "Wim\u200b\u00a0Proef\u202e", "name = 'Wim Proef'");
        set("guest", "name", "\u200b", "name = 'Els Proef'");
        set("conversation", "place", " De\u00adBrug", "place = 'De Brug'");
        set("task", "title", "Sleutels\u200b tellen", "title = 'Sleutels tellen'");
        set("task", "description", "Een\r\n  twee\u202e drie\u200d", "description = 'Alle'");

        migrate();

        assertEquals(Set.of("Wim Proef", "\u200b"), Set.copyOf(column("guest", "name")));
        assertEquals(List.of("DeBrug"), column("conversation", "place"));
        assertEquals(List.of("Sleutels tellen"), column("task", "title"));
        assertEquals(List.of("Een\n  twee drie\u200d"), column("task", "description"));
    }

    @Test
    void it_runs_once_with_the_other_migrations() {
        assertTrue(column("\"flyway_schema_history\"", "\"description\"").contains("base stored words"));
    }

    private void migrate() throws Exception {
        try (Connection connection = dataSource().getConnection()) {
            new StoredWords().migrate((Context) Proxy.newProxyInstance(
                    Context.class.getClassLoader(),
                    new Class<?>[] {Context.class},
                    (proxy, method, arguments) -> connection));
        }
    }

    private void set(String table, String column, String value, String where) {
        int rows = database(em -> em.createNativeQuery("update " + table + " set " + column + " = ? where " + where)
                .setParameter(1, value)
                .executeUpdate());
        assertEquals(1, rows);
    }

    private List<?> column(String table, String column) {
        return database(em ->
                em.createNativeQuery("select " + column + " from " + table).getResultList());
    }
}
