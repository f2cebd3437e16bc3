package nl.partnership.domain.base;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * After how many years the audit trail erases what it tells about records of this kind, where that is another number
 * than {@code partnership.audit.years}. It is written into each row, so a change holds for new rows.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface TrailYears {
    int value();
}
