package nl.partnership.web.base.view;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.AfterBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import jakarta.enterprise.inject.spi.ProcessAnnotatedType;
import jakarta.enterprise.inject.spi.WithAnnotations;
import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.faces.view.ViewScoped;

/** Gives the beans of pages to {@link ViewBeans}; in their classes stands the scope of Faces. */
public class ViewScopes implements Extension {

    <T> void take(@Observes @WithAnnotations(ViewScoped.class) ProcessAnnotatedType<T> bean) {
        bean.configureAnnotatedType()
                .remove(annotation -> annotation.annotationType() == ViewScoped.class)
                .add(new Held());
    }

    void keep(@Observes AfterBeanDiscovery discovered) {
        discovered.addContext(new ViewBeans());
    }

    private static final class Held extends AnnotationLiteral<ViewHeld> implements ViewHeld {
        private static final long serialVersionUID = 1L;
    }
}
