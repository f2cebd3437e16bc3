package nl.partnership.ejb.privacy.breach;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.partnership.domain.privacy.breach.BreachTerm;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The terms for breaches as they are configured, each from a day on. */
@ApplicationScoped
class BreachTerms {

    @Inject
    @ConfigProperty(name = "partnership.breach.terms")
    private String configured;

    private List<BreachTerm> terms;

    @PostConstruct
    void read() {
        terms = BreachTerm.read(configured);
    }

    /** @param discovered null for none yet: then the one of the earliest day, whatever is said of it */
    BreachTerm at(LocalDate discovered) {
        return BreachTerm.at(terms, discovered == null ? LocalDate.MIN : discovered);
    }
}
