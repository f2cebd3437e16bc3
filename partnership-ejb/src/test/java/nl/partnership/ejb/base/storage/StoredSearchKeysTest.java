package nl.partnership.ejb.base.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.base.Day;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.task.Actor;
import nl.partnership.domain.task.Task;
import nl.partnership.domain.task.TaskSubject;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.partner.Town;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Records from before they were found by their words. */
class StoredSearchKeysTest extends ServiceTest {

    private final Town town = new Town();

    @BeforeEach
    void build() {
        inDatabase(town::persist);
        inDatabase(em -> {
            Membership by =
                    em.find(Membership.class, town.membership("coordinator").getId());
            em.persist(new Task(
                    em.find(Partnership.class, town.bridgePartnership.getId()),
                    new Actor(by.getPerson(), by.getOrganisation(), by.getRole()),
                    TaskSubject.NONE,
                    Set.of(),
                    "Crèche béllen",
                    ZonedDateTime.now(Day.ZONE)));
        });
    }

    private List<?> keys() {
        return database(
                em -> em.createNativeQuery("select search_key from task").getResultList());
    }

    @Test
    void they_get_the_keys_that_new_ones_get() throws Exception {
        assertEquals(List.of("creche bellen"), keys());
        database(em -> em.createNativeQuery("update task set search_key = ''").executeUpdate());
        try (Connection connection = dataSource().getConnection()) {
            new StoredSearchKeys().migrate((Context) Proxy.newProxyInstance(
                    Context.class.getClassLoader(),
                    new Class<?>[] {Context.class},
                    (proxy, method, arguments) -> connection));
        }
        assertEquals(List.of("creche bellen"), keys());
    }

    @Test
    void a_key_follows_the_words() {
        inDatabase(em -> em.createQuery("select t from Task t", Task.class)
                .getSingleResult()
                .agree("Andere taak", "In één keer", null, null, null));
        assertEquals(List.of("andere taak in een keer"), keys());
    }

    @Test
    void it_runs_once_with_the_other_migrations() {
        assertEquals(
                List.of(true), database(em -> em.createNativeQuery("select \"success\" from \"flyway_schema_history\""
                                + " where \"description\" = 'base keys of records'")
                        .getResultList()));
    }
}
