package nl.partnership.web.account.sso;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.account.Secret;
import nl.partnership.web.base.Cookies;

/**
 * The sign-ins with providers that were begun in a session: the last few, so that two tabs do not end each other, for ten
 * minutes, and each is taken out once.
 */
final class Starts {

    private static final String ATTRIBUTE = Starts.class.getName();
    private static final String TICKET = ATTRIBUTE + ".ticket";
    private static final String KEY = "provider";
    private static final String SECRET = "[A-Za-z0-9_-]{43}";
    private static final int MOST = 5;
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private Starts() {}

    /** Digest of the key of this browser, which it gets when it has none. */
    static String key(HttpServletRequest request, HttpServletResponse response) {
        String key =
                Cookies.value(request, KEY).filter(one -> one.matches(SECRET)).orElseGet(Secret::random);
        Cookies.give(request, response, KEY, key, -1);
        return Secret.digest(key);
    }

    static void keep(Start start, HttpServletRequest request) {
        List<Start> kept = new ArrayList<>(kept(request.getSession()));
        kept.add(start);
        int first = Math.max(0, kept.size() - MOST);
        request.getSession().setAttribute(ATTRIBUTE, new ArrayList<>(kept.subList(first, kept.size())));
    }

    /** Takes out the one with this state; empty when there is none, it took too long, or this is another browser. */
    static Optional<Start> take(String state, Instant now, HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || state == null) {
            return Optional.empty();
        }
        List<Start> kept = kept(session);
        Optional<Start> found =
                kept.stream().filter(one -> one.state().equals(state)).findFirst();
        found.ifPresent(one -> {
            List<Start> left = new ArrayList<>(kept);
            left.remove(one);
            session.setAttribute(ATTRIBUTE, left);
        });
        Optional<String> digest = Cookies.value(request, KEY).map(Secret::digest);
        return found.filter(one -> now.isBefore(one.since().plus(LONGEST)))
                .filter(one -> digest.filter(one.keyDigest()::equals).isPresent());
    }

    @SuppressWarnings("unchecked")
    private static List<Start> kept(HttpSession session) {
        List<Start> kept = (List<Start>) session.getAttribute(ATTRIBUTE);
        return kept == null ? List.of() : kept;
    }

    /** What a page of ours shows to who links oneself: a link on another site has it not. */
    static String ticket(HttpServletRequest request) {
        HttpSession session = request.getSession();
        String ticket = (String) session.getAttribute(TICKET);
        if (ticket == null) {
            ticket = Secret.random();
            session.setAttribute(TICKET, ticket);
        }
        return ticket;
    }
}
