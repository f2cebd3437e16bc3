package nl.partnership.ejb.base;

import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;

/** Container-managed transactions for tests: one entity manager a transaction, bound to the thread. */
final class Transactions {

    private final EntityManagerFactory factory;
    private final ThreadLocal<Deque<EntityManager>> open = ThreadLocal.withInitial(ArrayDeque::new);
    private final EntityManager proxy;

    Transactions(EntityManagerFactory factory) {
        this.factory = factory;
        this.proxy = (EntityManager) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {EntityManager.class}, (self, method, arguments) -> {
                    try {
                        return method.invoke(current(), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    EntityManagerFactory factory() {
        return factory;
    }

    /** What {@code @PersistenceContext} injects. */
    EntityManager entityManager() {
        return proxy;
    }

    boolean isOpen() {
        return !open.get().isEmpty();
    }

    private EntityManager current() {
        EntityManager current = open.get().peek();
        if (current == null) {
            throw new IllegalStateException("no transaction on this thread");
        }
        return current;
    }

    /** Runs as the container runs a business method. */
    <T> T run(Method method, Callable<T> work) throws Exception {
        TransactionAttribute attribute = method.getAnnotation(TransactionAttribute.class);
        if (attribute == null) {
            attribute = method.getDeclaringClass().getAnnotation(TransactionAttribute.class);
        }
        boolean requiresNew = attribute != null && attribute.value() == TransactionAttributeType.REQUIRES_NEW;
        return requiresNew || open.get().isEmpty() ? inNew(work) : work.call();
    }

    <T> T inNew(Callable<T> work) throws Exception {
        EntityManager entityManager = factory.createEntityManager();
        open.get().push(entityManager);
        boolean done = false;
        try {
            entityManager.getTransaction().begin();
            T result = work.call();
            entityManager.getTransaction().commit();
            done = true;
            return result;
        } finally {
            open.get().pop();
            if (!done && entityManager.getTransaction().isActive()) {
                entityManager.getTransaction().rollback();
            }
            entityManager.close();
        }
    }
}
