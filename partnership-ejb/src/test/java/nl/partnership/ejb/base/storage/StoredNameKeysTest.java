package nl.partnership.ejb.base.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import nl.partnership.domain.partner.Person;
import nl.partnership.ejb.base.ServiceTest;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.Test;

/** Names from the time in which a title could lead the list. */
class StoredNameKeysTest extends ServiceTest {

    @Test
    void people_stand_at_their_surname_again() throws Exception {
        inDatabase(em -> {
            em.persist(new Person("Jan Jansen Jr.", "jan@proef.example"));
            em.persist(new Person("Sara de Boer", "sara@proef.example"));
        });
        database(em -> em.createNativeQuery("update person set name_key = 'jr jan jansen' where name like 'Jan%'")
                .executeUpdate());

        try (Connection connection = dataSource().getConnection()) {
            new StoredNameKeys().migrate((Context) Proxy.newProxyInstance(
                    Context.class.getClassLoader(),
                    new Class<?>[] {Context.class},
                    (proxy, method, arguments) -> connection));
        }

        assertEquals(List.of("boer sara de", "jansen jan jr"), database(em -> em.createNativeQuery(
                        "select name_key from person order by name_key")
                .getResultList()));
    }

    @Test
    void it_runs_once_with_the_other_migrations() {
        assertEquals(
                List.of(true), database(em -> em.createNativeQuery("select \"success\" from \"flyway_schema_history\""
                                + " where \"description\" = 'partner name keys without titles'")
                        .getResultList()));
    }
}
