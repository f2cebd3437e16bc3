package nl.partnership.ejb.base;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;

/**
 * The one gate before every service method: it lets in whom the method is for, and tells the audit trail about
 * refusals and, as the last thing inside the transaction, that a piece of work is complete. Who walks in the eyes of
 * another role gets in as that role does, and reads no free text.
 */
@Allowed
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class Guard {

    @Inject
    private CurrentCaller current;

    @Inject
    private Intentions intentions;

    @Inject
    private Event<Refused> refused;

    @Inject
    private Event<Completed> completed;

    /**
     * Somebody called a method that is not for their role, or asked for a record that is not theirs.
     *
     * @param kind of the record that was asked for, or null when the method itself was refused
     * @param id of that record, as it was asked
     */
    public record Refused(Caller caller, String action, String kind, String id) {

        /** The method, or the page, itself was refused. */
        public Refused(Caller caller, String action) {
            this(caller, action, null, null);
        }
    }

    /** The outermost service method is about to return; its transaction is still open. */
    public record Completed(Caller caller, String action, boolean failed) {}

    @AroundInvoke
    Object guard(InvocationContext invocation) throws Exception {
        Method method = invocation.getMethod();
        String action = action(method);
        Caller caller = current.get();
        if (Arrays.stream(audiences(method)).noneMatch(audience -> audience.includes(caller))) {
            refused.fire(new Refused(caller, action));
            throw new NotAllowed(action);
        }
        boolean outermost = current.enter();
        boolean failed = true;
        try {
            FreeText.hide(caller.isWalking());
            Object result = outermost
                    ? intentions.once(owner(invocation, caller), action, () -> whole(invocation, action))
                    : invocation.proceed();
            failed = false;
            return result;
        } catch (OptimisticLockException e) {
            throw stale(e);
        } catch (NotFound e) {
            if (outermost) {
                refused.fire(new Refused(caller, action, e.kind(), e.id()));
            }
            throw e;
        } finally {
            current.leave();
            if (outermost) {
                FreeText.hide(false);
            }
            if (outermost && failed) {
                completed.fire(new Completed(current.get(), action, true));
            }
        }
    }

    /** Whose intention a call can be; empty for who is known by nothing, or only looks on. */
    private static Optional<String> owner(InvocationContext invocation, Caller caller) {
        if (caller.isWalking()) {
            return Optional.empty();
        }
        return invocation.getMethod().isAnnotationPresent(BySecret.class)
                ? Optional.ofNullable((String) invocation.getParameters()[0]).map(secret -> "secret\n" + secret)
                : Optional.ofNullable(caller.accountId());
    }

    private Object whole(InvocationContext invocation, String action) throws Exception {
        Object result = invocation.proceed();
        completed.fire(new Completed(current.get(), action, false));
        return result;
    }

    /** Two wrote at the same moment, and the database let the other go first. */
    private static Stale stale(OptimisticLockException clash) {
        return clash.getEntity() instanceof StoredEntity record
                ? new Stale(record.getClass().getSimpleName(), record.getId())
                : new Stale("record", "");
    }

    /** The code of the act: service and method, by the names they have or, once renamed, had. */
    public static String action(Method method) {
        Class<?> service = method.getDeclaringClass();
        return code(service, service.getSimpleName()) + "." + code(method, method.getName());
    }

    private static String code(AnnotatedElement element, String otherwise) {
        StoredAs code = element.getAnnotation(StoredAs.class);
        return code == null ? otherwise : code.value();
    }

    /** For whom the method is: its own annotation, else that of its class. */
    public static Audience[] audiences(Method method) {
        Allowed allowed = method.getAnnotation(Allowed.class);
        return allowed != null
                ? allowed.value()
                : method.getDeclaringClass().getAnnotation(Allowed.class).value();
    }
}
