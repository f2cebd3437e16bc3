package nl.partnership.web.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;

/** What the portal itself asks before it knows who is calling. */
@ApplicationScoped
class PortalQuestions {

    @Inject
    private CurrentCaller current;

    <T> T asks(Supplier<T> question) {
        current.become(Caller.PORTAL);
        try {
            return question.get();
        } finally {
            current.become(Caller.NOBODY);
        }
    }
}
