package nl.partnership.web.base;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Requests that a script of a page makes, and what sends its browser elsewhere. */
public final class Ajax {

    private Ajax() {}

    /** Whether a script of a page asks, and takes no page for an answer. */
    public static boolean is(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }

    /** Whether the page asks by itself, without anybody doing anything: what asks has an id that begins with "poll". */
    public static boolean isPoll(HttpServletRequest request) {
        String source = is(request) ? request.getParameter("jakarta.faces.source") : null;
        return source != null && source.substring(source.lastIndexOf(':') + 1).startsWith("poll");
    }

    /**
     * Answers that the browser has to go to another page, instead of what was written so far; the headers stay.
     *
     * @param address with the context path
     * @throws IllegalStateException when so much was written that a part has been sent
     */
    public static void redirect(HttpServletResponse response, String address) throws IOException {
        response.resetBuffer();
        response.setContentType("text/xml");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write("<?xml version='1.0' encoding='UTF-8'?><partial-response><redirect url=\""
                        + address.replace("&", "&amp;") + "\"></redirect></partial-response>");
    }
}
