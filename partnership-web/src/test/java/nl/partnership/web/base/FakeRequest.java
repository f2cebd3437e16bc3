package nl.partnership.web.base;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A request of a browser with one session, its cookies kept, and as much of the server as it takes to look at it. */
public final class FakeRequest {

    private final Map<String, Object> session = new HashMap<>();
    private final Map<String, Cookie> cookies = new HashMap<>();
    private final Map<String, String> headers = new HashMap<>();
    private final Map<String, String> parameters = new HashMap<>();
    private String address = "127.0.0.1";
    private String path = "/index.xhtml";

    public FakeRequest header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public FakeRequest parameter(String name, String value) {
        parameters.put(name, value);
        return this;
    }

    /** What is asked for; a page, unless this says otherwise. */
    public FakeRequest path(String asked) {
        path = asked;
        return this;
    }

    public FakeRequest from(String sender) {
        address = sender;
        return this;
    }

    /** The cookies that the browser holds. */
    public Map<String, Cookie> cookies() {
        return cookies;
    }

    public HttpServletRequest request() {
        return fake(HttpServletRequest.class, (name, argument) -> switch (name) {
            case "getSession" -> session();
            case "changeSessionId" -> "new";
            case "getCookies" -> cookies.values().toArray(Cookie[]::new);
            case "isSecure" -> false;
            case "getHeader" -> headers.get(argument);
            case "getHeaders" ->
                Collections.enumeration(headers.containsKey(argument) ? List.of(headers.get(argument)) : List.of());
            case "getParameter" -> parameters.get(argument);
            case "getRemoteAddr" -> address;
            case "getServletPath" -> path;
            default -> throw new UnsupportedOperationException(name);
        });
    }

    public HttpServletResponse response() {
        return fake(HttpServletResponse.class, (name, argument) -> {
            Cookie cookie = (Cookie) argument;
            return cookies.put(cookie.getName(), cookie);
        });
    }

    private HttpSession session() {
        return fake(HttpSession.class, (name, argument) -> {
            if (argument instanceof Object[] both) {
                return session.put((String) both[0], both[1]);
            }
            return name.equals("removeAttribute") ? session.remove(argument) : session.get(argument);
        });
    }

    /** What a method of the server gives. */
    public interface Answer {
        Object to(String method, Object argument);
    }

    /** A part of the server that answers as told. */
    public static <T> T fake(Class<T> type, Answer answer) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    Object argument = arguments == null || arguments.length == 0
                            ? null
                            : arguments.length == 1 ? arguments[0] : arguments;
                    Object result = answer.to(method.getName(), argument);
                    return method.getReturnType() == void.class ? null : result;
                }));
    }
}
