package nl.partnership.ejb.base;

import jakarta.enterprise.context.control.RequestContextController;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import nl.partnership.domain.base.OutboxMail;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.ejb.base.mail.OutboxQueue;
import nl.partnership.ejb.partner.todo.TodoService;
import nl.partnership.ejb.privacy.retention.RetentionRunService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;

/**
 * A test of services on a real, fresh database, with the real guard. Each {@link #as} is a request of its own, as a
 * browser would make it.
 */
@Tag("database")
public abstract class ServiceTest {

    @BeforeEach
    void freshDatabase() {
        TestClock.reset();
        TestContainer.DATABASE.renew();
    }

    /** Something to do as somebody. */
    @FunctionalInterface
    public interface Step {
        void run() throws Exception;
    }

    /** Makes one request as the caller; what the service throws comes out as it is. */
    protected <T> T as(Caller caller, Callable<T> request) {
        RequestContextController scope = bean(RequestContextController.class);
        scope.activate();
        try {
            bean(CurrentCaller.class).become(caller);
            return request.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            scope.deactivate();
        }
    }

    protected void as(Caller caller, Step request) {
        as(caller, () -> {
            request.run();
            return null;
        });
    }

    /** A service, or any other bean; call services inside {@link #as}. */
    protected <T> T bean(Class<T> type) {
        return TestContainer.weld().select(type).get();
    }

    /** What the mail server gets now, in its order; it takes all of it. */
    protected List<OutboxMail> leaving() {
        OutboxQueue queue = bean(OutboxQueue.class);
        return as(Caller.PORTAL, () -> queue.due(100).stream()
                .flatMap(id -> queue.take(id).stream())
                .peek(queue::sent)
                .toList());
    }

    /** Looks at, or prepares, the database behind the services' back. */
    protected <T> T database(Function<EntityManager, T> work) {
        try {
            return TestContainer.TRANSACTIONS.inNew(() -> work.apply(TestContainer.TRANSACTIONS.entityManager()));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    protected void inDatabase(Consumer<EntityManager> work) {
        database(entityManager -> {
            work.accept(entityManager);
            return null;
        });
    }

    /** The lines of all homes, as they are made every night: for what the database was prepared with. */
    protected void mendTodos() {
        as(Caller.PORTAL, () -> bean(TodoService.class).kinds("", 100).forEach(kind -> bean(TodoService.class)
                .mend(kind)));
    }

    /** Ids of records of that kind of which the time has come and that are not held. */
    protected List<String> dueForErasure(Class<?> kind) {
        return dueOf(kind).stream().map(due -> due.split(" ")[1]).toList();
    }

    /** Erases this one, if its time has come and it is not held. */
    protected void eraseInItsTime(Class<? extends StoredEntity> kind, String id) {
        String due = kind.getAnnotation(StoredAs.class).value() + " " + id;
        as(Caller.PORTAL, () -> bean(RetentionRunService.class).erase(due));
    }

    /** Erases all of these kinds of which the time has come. */
    protected void eraseDue(Class<?>... kinds) {
        for (Class<?> kind : kinds) {
            dueOf(kind)
                    .forEach(due -> as(
                            Caller.PORTAL, () -> bean(RetentionRunService.class).erase(due)));
        }
    }

    private List<String> dueOf(Class<?> kind) {
        String code = kind.getAnnotation(StoredAs.class).value() + " ";
        return as(Caller.PORTAL, () -> bean(RetentionRunService.class).jobs().stream()
                .flatMap(job -> bean(RetentionRunService.class).due(job.name(), "", 500).stream())
                .filter(due -> due.startsWith(code))
                .toList());
    }

    /** Whether a transaction is open on this thread. */
    protected static boolean inTransaction() {
        return TestContainer.TRANSACTIONS.isOpen();
    }

    /** To be called after many rows were stored, before they are asked for: the database finds out how many there are. */
    protected static void planAnew() {
        TestContainer.DATABASE.planAnew();
    }

    /** The database itself, for plain JDBC. */
    protected DataSource dataSource() {
        return TestContainer.DATABASE;
    }

    /** How many SQL statements a piece of work prepares. */
    protected long statements(Step work) throws Exception {
        long before = TestContainer.DATABASE.statements();
        work.run();
        return TestContainer.DATABASE.statements() - before;
    }
}
