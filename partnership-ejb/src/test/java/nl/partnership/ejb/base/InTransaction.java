package nl.partnership.ejb.base;

import jakarta.annotation.Priority;
import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InterceptorBinding;
import jakarta.interceptor.InvocationContext;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Stands on session beans in tests: a transaction around each business method, outside the guard. */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@interface InTransaction {

    /** The annotation as a value. */
    final class Literal extends AnnotationLiteral<InTransaction> implements InTransaction {
        static final Literal INSTANCE = new Literal();
        private static final long serialVersionUID = 1L;
    }

    /** Does it. */
    @InTransaction
    @Interceptor
    @Priority(Interceptor.Priority.PLATFORM_BEFORE)
    class Around {

        @AroundInvoke
        Object run(InvocationContext invocation) throws Exception {
            return TestContainer.TRANSACTIONS.run(invocation.getMethod(), invocation::proceed);
        }
    }
}
