package nl.partnership.ejb.base.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.base.Day;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Person;
import nl.partnership.domain.task.Actor;
import nl.partnership.domain.task.Task;
import nl.partnership.domain.task.TaskSubject;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.base.Words;
import nl.partnership.ejb.partner.Town;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keys from the time in which ÿ was a y, and a prime parted a word. */
class RefoldedKeysTest extends ServiceTest {

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
                    "D\u2032Angelo bellen over de prÿs",
                    ZonedDateTime.now(Day.ZONE)));
            em.persist(new Person("Piet van Dÿk", "piet@proef.example"));
            em.persist(Organisation.partner(OrganisationType.OTHER, "Haven Vrÿheid", "Vrÿheid"));
        });
    }

    private List<?> people(String looked) {
        return database(em -> {
            Words words = Words.of(looked);
            return words.bind(em.createQuery(
                            "select p.name from Person p where 1 = 1" + words.in("p.nameKey"), String.class))
                    .getResultList();
        });
    }

    private List<?> keys(String select) {
        return database(em -> em.createNativeQuery(select).getResultList());
    }

    private void asBefore() {
        for (String update : List.of(
                "update person set name_key = 'dyk piet van' where name like 'Piet van D%'",
                "update organisation set name_key = 'haven vryheid', short_key = 'vryheid' where name like 'Haven V%'",
                "update task set search_key = 'd angelo bellen over de prys'")) {
            database(em -> em.createNativeQuery(update).executeUpdate());
        }
    }

    private void mend() throws SQLException {
        try (Connection connection = dataSource().getConnection()) {
            new RefoldedKeys().migrate((Context) Proxy.newProxyInstance(
                    Context.class.getClassLoader(),
                    new Class<?>[] {Context.class},
                    (proxy, method, arguments) -> connection));
        }
    }

    @Test
    void what_was_stored_with_a_dotted_y_or_a_prime_is_found_again() throws SQLException {
        asBefore();
        assertEquals(List.of(), people("van Dijk"));

        mend();

        for (String looked : List.of("van Dijk", "VAN DĲK", "van dÿk", "dy\u0308k")) {
            assertEquals(List.of("Piet van Dÿk"), people(looked), looked);
        }
        assertEquals(List.of("dangelo bellen over de prijs"), keys("select search_key from task"));
        assertEquals(List.of("vrijheid"), keys("select short_key from organisation where name like 'Haven V%'"));
        assertEquals(List.of("haven vrijheid"), keys("select name_key from organisation where name like 'Haven V%'"));
    }

    @Test
    void it_runs_once_with_the_other_migrations() {
        assertEquals(
                List.of(true),
                keys("select \"success\" from \"flyway_schema_history\""
                        + " where \"description\" = 'base keys folded anew'"));
    }
}
