package nl.partnership.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.partnership.web.base.Screen;

/** What kinds of record are called, how long they are kept, and whose they are, in words. */
@Named
@RequestScoped
public class RetentionWords {

    @Inject
    private Screen screen;

    /** @param code as the trail calls it */
    public String kind(String code) {
        return screen.text("audit.kind." + code);
    }

    /** @param since from when on time counts: a {@code KeptSince}, or its name as a declaration has it */
    public String rule(Object since, int number) {
        return screen.text("privacy.since." + since, number);
    }

    /** @param name null for the portal itself */
    public String owner(String name) {
        return name == null ? screen.text("privacy.destruction.portal") : name;
    }
}
