package nl.partnership.web.base;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.UUID;
import org.primefaces.util.Constants;

/** The error page gets a nonce of its own and nothing that was sent: that may be the very reason for the error. */
final class ErrorRequest extends HttpServletRequestWrapper {

    private final Map<String, String[]> parameters = Map.of(Constants.RequestParams.NONCE_PARAM, new String[] {
        Base64.getEncoder().encodeToString(UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII))
    });

    ErrorRequest(HttpServletRequest request) {
        super(request);
    }

    /** A page is asked for, whatever was refused. */
    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public String getParameter(String name) {
        String[] values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String[] getParameterValues(String name) {
        return parameters.get(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return parameters;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }
}
