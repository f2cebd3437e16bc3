package nl.partnership.domain.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArrivalTest {

    private static final Duration A_WHILE = Duration.ofMinutes(1);

    private final Arrival arrival = new Arrival();
    private final Deque<String> failures = new ArrayDeque<>();

    private Connection connect() throws SQLException {
        if (!failures.isEmpty()) {
            throw new SQLException("no", failures.pop());
        }
        return (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (p, m, a) -> null);
    }

    private Connection await(Duration most) throws SQLException {
        return arrival.await(this::connect, "jdbc:proof", most);
    }

    @Test
    void a_database_that_comes_late_is_awaited() throws SQLException {
        failures.addAll(List.of("08001", "57P03"));
        assertNotNull(await(A_WHILE));
    }

    @Test
    void what_it_refuses_is_said_at_once() {
        failures.addAll(List.of("28P01", "08001"));
        assertThrows(SQLException.class, () -> await(A_WHILE));
        assertEquals(1, failures.size());
    }

    @Test
    void after_a_while_it_gives_up_and_then_never_waits_again() {
        failures.addAll(List.of("08001", "08001", "08001"));
        assertThrows(SQLException.class, () -> await(Duration.ZERO));
        assertThrows(SQLException.class, () -> await(A_WHILE));
        assertEquals(1, failures.size());
    }

    @Test
    void one_that_was_there_and_went_is_not_awaited() throws SQLException {
        await(A_WHILE);
        failures.addAll(List.of("08006", "08001"));
        assertThrows(SQLException.class, () -> await(A_WHILE));
        assertEquals(1, failures.size());
    }
}
