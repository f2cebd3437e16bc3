package nl.partnership.ejb.base.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Person;
import nl.partnership.ejb.base.ServiceTest;
import org.junit.jupiter.api.Test;

class DatabaseTest extends ServiceTest {

    @Test
    void what_is_stored_is_there_afterwards() {
        Organisation board = Organisation.board("Stichting Proef", "Proef");
        inDatabase(em -> {
            em.persist(board);
            em.persist(Organisation.school(board, "School Proef", "De Proef"));
        });
        assertEquals(2L, count());
    }

    @Test
    void every_test_begins_with_an_empty_database() {
        assertEquals(0L, count());
    }

    @Test
    void two_people_cannot_have_one_address() {
        inDatabase(em -> em.persist(new Person("Anna Proef", "anna@proef.example")));
        assertThrows(
                RuntimeException.class,
                () -> inDatabase(em -> em.persist(new Person("Bert Proef", "anna@proef.example"))));
    }

    private long count() {
        return database(em -> em.createQuery("select count(o) from Organisation o", Long.class)
                .getSingleResult());
    }
}
