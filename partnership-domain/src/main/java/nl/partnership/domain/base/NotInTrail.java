package nl.partnership.domain.base;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Bookkeeping of the portal itself, such as the attempts to send a mail: the audit trail leaves the field, or every
 * record of the type, out. Nothing that a person did may carry it.
 */
@Target({ElementType.FIELD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface NotInTrail {}
