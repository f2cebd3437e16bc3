package nl.partnership.domain.base;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The code by which rows that are kept for years name something of ours, above all those of the audit trail: a kind of
 * record, one of its attributes, a part of it, or an act of a service. It never changes, whatever the class, field or
 * method is called or wherever it moves. Every kind of record and every part has one; fields, services and their methods
 * carry one when their name is no longer the code. {@code StoredCodesTest} knows those of every release.
 */
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface StoredAs {

    /** The code, for example {@code agenda-item}. */
    String value();
}
