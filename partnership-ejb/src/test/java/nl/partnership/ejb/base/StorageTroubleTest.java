package nl.partnership.ejb.base;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.ejb.EJBException;
import jakarta.resource.spi.ResourceAllocationException;
import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorageTroubleTest {

    @ParameterizedTest
    @ValueSource(strings = {"XSDG1", "XSLA0", "XSLA4", "25502", "53100"})
    void a_full_disk_is_known_on_derby_and_postgresql_however_deep_it_lies(String state) {
        assertEquals(Optional.of(StorageTrouble.FULL), of(state));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"08001", "08006", "08003", "25006", "53200", "53300", "57014", "57P01", "57P03", "57P05", "XJ040"
            })
    void a_database_that_is_away_is_known(String state) {
        assertEquals(Optional.of(StorageTrouble.AWAY), of(state));
    }

    @Test
    void a_pool_that_has_no_connection_to_give_is_a_database_that_is_away() {
        Exception thrown = new EJBException(new SQLException("x", new ResourceAllocationException("none")));
        assertEquals(Optional.of(StorageTrouble.AWAY), StorageTrouble.of(thrown));
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "40001", "42501", "22001"})
    void what_the_database_refuses_is_something_else(String state) {
        assertEquals(Optional.empty(), of(state));
        assertEquals(Optional.empty(), StorageTrouble.of(new EJBException("no database at all")));
    }

    private static Optional<StorageTrouble> of(String state) {
        SQLException first = new SQLException("outer", (String) null);
        first.setNextException(new SQLException("inner", state));
        return StorageTrouble.of(new EJBException(new RuntimeException(first)));
    }
}
