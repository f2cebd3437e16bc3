package nl.partnership.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Set;

/**
 * Where one shows anew who one is, when that was more than ten minutes ago: accounts, rules, the trail, lists to take along,
 * what the portal has of somebody, and one's own sign-in. Who finds a browser open gets no further than where it stood.
 */
@ApplicationScoped
class StepUp {

    private static final Set<String> PAGES = Set.of(
            "/account/people.xhtml",
            "/account/person.xhtml",
            "/account/membership.xhtml",
            "/account/step-demand.xhtml",
            "/account/lost-device.xhtml",
            "/account/own-step.xhtml",
            "/account/own-providers.xhtml",
            "/account/provider.xhtml",
            "/account/providers.xhtml",
            "/account/preferences.xhtml",
            "/account/sponsored.xhtml",
            "/audit/trail.xhtml",
            "/partner/people-import.xhtml",
            "/privacy/request.xhtml",
            "/privacy/request-export.xhtml",
            "/privacy/request-paper.xhtml",
            "/review/dossier.xhtml",
            "/ruleset/rule-set.xhtml",
            "/ruleset/rule-prolong.xhtml");

    private static final String LIST = "-file.xhtml";

    private final Clock clock;

    /** For the container. */
    StepUp() {
        this(null);
    }

    @Inject
    StepUp(Clock clock) {
        this.clock = clock;
    }

    /** Whether this page, opened or sent, asks for a proof that this session has not. */
    boolean isDue(String path, HttpServletRequest request) {
        return (PAGES.contains(path) || path.endsWith(LIST)) && !SignedIn.isProven(request, clock.instant());
    }
}
