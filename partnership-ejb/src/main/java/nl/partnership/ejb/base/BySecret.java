package nl.partnership.ejb.base;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who calls this method has a secret, its first argument, and may not be signed in, or only after the first call: what was
 * done for an {@link Intention} is remembered for who has that secret.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface BySecret {}
