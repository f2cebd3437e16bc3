package nl.partnership.web.base;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;

/**
 * The portal's own cookies: out of reach of scripts and of forms on other sites. Over https their names begin with
 * {@code __Host-}, so that no other host and nobody on plain http can plant one (ASVS 5.0, 3.3).
 */
public final class Cookies {

    static final String THIS_HOST_ONLY = "__Host-";

    private Cookies() {}

    /** What the browser sent; empty when it has no such cookie. */
    public static Optional<String> value(HttpServletRequest request, String name) {
        Cookie[] all = request.getCookies();
        return Arrays.stream(all == null ? new Cookie[0] : all)
                .filter(cookie -> name(request, name).equals(cookie.getName()))
                .map(Cookie::getValue)
                .findFirst();
    }

    /**
     * Gives the browser a cookie.
     *
     * @param seconds how long it is kept; -1: until the browser closes
     */
    public static void give(
            HttpServletRequest request, HttpServletResponse response, String name, String value, int seconds) {
        Cookie cookie = new Cookie(name(request, name), value);
        cookie.setPath("/");
        cookie.setMaxAge(seconds);
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    private static String name(HttpServletRequest request, String name) {
        return request.isSecure() ? THIS_HOST_ONLY + name : name;
    }
}
