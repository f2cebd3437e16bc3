package nl.partnership.ejb.base;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says for whom a service method is; the {@link Guard} enforces it. Every public method of a service carries it: the
 * build refuses one without.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {

    /** One of these suffices. */
    @Nonbinding
    Audience[] value() default {};
}
