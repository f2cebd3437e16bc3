package nl.partnership.web.base;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.partnership.domain.base.Text;

/**
 * The border at which every text that comes with a request is made fit to store, whatever page or resource it is for;
 * {@link Text} says what that is. An address with a control character in it is refused: nobody types one.
 */
public class CleanText extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Controls as an address writes them; a tab or a line end may come from a search field. */
    private static final Pattern CONTROL = Pattern.compile("%(?:0[0-8bBcCeEfF]|1[0-9a-fA-F]|7[fF])");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (hasControl(request.getRequestURI()) || hasControl(request.getQueryString())) {
            SecurityHeaders.refuse(HttpServletResponse.SC_BAD_REQUEST, request, response);
        } else {
            chain.doFilter(new Clean(request), response);
        }
    }

    private static boolean hasControl(String address) {
        return address != null && CONTROL.matcher(address).find();
    }

    private static final class Clean extends HttpServletRequestWrapper {

        Clean(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getParameter(String name) {
            return clean(name, super.getParameter(name));
        }

        @Override
        public String[] getParameterValues(String name) {
            return clean(name, super.getParameterValues(name));
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> map = new HashMap<>(super.getParameterMap());
            map.replaceAll(Clean::clean);
            return map;
        }

        private static String[] clean(String name, String[] values) {
            return values == null
                    ? null
                    : Arrays.stream(values).map(value -> clean(name, value)).toArray(String[]::new);
        }

        /** A password is never stored or shown, and stays what its owner once chose. */
        private static String clean(String name, String value) {
            return value == null || name.endsWith("assword") ? value : Text.clean(value);
        }
    }
}
