package nl.partnership.web.base.view;

import jakarta.enterprise.context.NormalScope;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What {@code @ViewScoped} of Faces becomes when the portal starts: the same, kept by {@link ViewBeans}. */
@NormalScope(passivating = true)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface ViewHeld {}
