package nl.partnership.domain.base;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a field with {@link FreeText}: its service looks for persons in it before it is stored, as the sharing model asks
 * in §6. A test holds that a service does.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.FIELD)
public @interface Screened {

    /** Each way in: the class that screens and the id of the field, as {@code TaskService.title}. */
    String[] value();
}
