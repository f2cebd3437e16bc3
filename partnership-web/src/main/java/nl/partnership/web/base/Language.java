package nl.partnership.web.base;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;

/**
 * The language of this request: the one that the caller stored or, when nobody signed in, the one in the cookie. Only
 * from the fixed list, and never what the browser asks for.
 */
@RequestScoped
public class Language {

    /** Dutch first; it is also what one gets without a choice. */
    public static final List<String> ALL = List.of("nl", "en");

    static final String COOKIE = "language";

    @Inject
    private CurrentCaller current;

    @Inject
    private HttpServletRequest request;

    /** A language of {@link #ALL}, never null. */
    public Locale locale() {
        Caller caller = current.get();
        return caller.isSignedIn() ? known(caller.language()) : chosen();
    }

    @Produces
    @Named("m")
    Messages texts() {
        return Messages.in(locale());
    }

    public static Locale known(String language) {
        return Locale.forLanguageTag(language != null && ALL.contains(language) ? language : ALL.get(0));
    }

    private Locale chosen() {
        return known(Cookies.value(request, COOKIE).orElse(null));
    }
}
