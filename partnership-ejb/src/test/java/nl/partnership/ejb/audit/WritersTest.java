package nl.partnership.ejb.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import nl.partnership.domain.audit.ChainKey;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.partner.Person;
import nl.partnership.ejb.audit.verify.HeadsFile;
import nl.partnership.ejb.audit.verify.Verification;
import nl.partnership.ejb.audit.verify.Verifier;
import nl.partnership.ejb.base.ServiceTest;
import nl.partnership.ejb.partner.Town;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WritersTest extends ServiceTest {

    private static final List<String> WRITERS =
            List.of("coordinator", "zorg", "leider", "mentor", "coordinator2", "jeugdhulp", "jeugdagent", "gemeente");
    private static final int ROUNDS = 15;

    private final Town town = new Town();

    @BeforeEach
    void build() {
        inDatabase(town::persist);
    }

    @Test
    void eight_writers_at_once_leave_no_fork_no_gap_and_no_deadlock() throws Exception {
        List<LogRecord> gaveWay = new CopyOnWriteArrayList<>();
        Logger log = Logger.getLogger(AloneWriter.class.getName());
        log.setFilter(record -> !gaveWay.add(record));
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS.size());
        List<Future<?>> done = new ArrayList<>();
        for (String user : WRITERS) {
            done.add(threads.submit(() -> {
                start.await();
                for (int round = 0; round < ROUNDS; round++) {
                    change(user, round);
                    signInInVain(user);
                    askTooMuch(user);
                }
                return null;
            }));
        }
        start.countDown();
        for (Future<?> one : done) {
            one.get(2, TimeUnit.MINUTES);
        }
        threads.shutdown();
        log.setFilter(null);
        assertEquals(List.of(), gaveWay);

        Verification result = verify();
        assertEquals(List.of(), result.findings());
        // a change each, of each the first refusal of the minute, and of the one address the first sign-in in vain
        assertEquals((long) WRITERS.size() * ROUNDS + WRITERS.size() + 1, result.rows());
        assertEquals(result.rows(), result.headSeq());
        assertEquals((long) WRITERS.size() * (ROUNDS * 2 - 1) - 1, counted());
    }

    private long counted() {
        return database(em -> ((Number) em.createNativeQuery("select sum(times) from audit_refusals")
                        .getSingleResult())
                .longValue());
    }

    private void change(String user, int round) {
        as(town.caller(user), () -> bean(Desk.class)
                .work(em -> em.find(Person.class, town.person(user).getId()).setName(user + " " + round)));
    }

    private void signInInVain(String user) {
        as(town.caller(user), () -> bean(Trail.class).signInFailed(user, "wrongPassword"));
    }

    private void askTooMuch(String user) {
        assertThrows(
                NotAllowed.class,
                () -> as(town.caller(user), () -> bean(Desk.class).tell(trail -> {})));
    }

    @Test
    void a_portal_with_another_key_cannot_append() throws Exception {
        TrailFixture trail = new TrailFixture(dataSource(), bean(Clock.class));
        trail.append(1);
        try (Connection connection = dataSource().getConnection()) {
            TrailWriter stranger =
                    new TrailWriter(new ChainKey(ChainKey.random()), bean(Clock.class), TrailFixture.FIVE_YEARS);
            assertThrows(
                    IllegalStateException.class,
                    () -> stranger.append(connection, List.of(TrailFixture.event("task.changed"))));
        }
        assertEquals(List.of(), trail.found());
    }

    private Verification verify() throws Exception {
        TrailSettings settings = bean(TrailSettings.class);
        try (Connection connection = dataSource().getConnection()) {
            return new Verifier(
                            settings.key(),
                            LocalDate.now(bean(Clock.class)),
                            new HeadsFile(settings.files().heads()))
                    .verify(connection);
        }
    }
}
