package nl.partnership.ejb.base;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The codes of acts that rows of releases name, and that this service does now under another name. The words of those
 * services stay on the page of the trail.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Formerly {
    String[] value();
}
