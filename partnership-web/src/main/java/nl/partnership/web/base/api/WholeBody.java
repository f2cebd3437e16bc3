package nl.partnership.web.base.api;

import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;

/** Who leaves before the end of what was announced sent no JSON, whoever is the first to read it. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class WholeBody implements ContainerRequestFilter {

    private static final String LEFT = WholeBody.class.getName();

    @Override
    public void filter(ContainerRequestContext call) {
        call.setEntityStream(new Announced(call));
    }

    private static final class Announced extends FilterInputStream {

        private final ContainerRequestContext call;

        Announced(ContainerRequestContext call) {
            super(call.getEntityStream());
            this.call = call;
        }

        @Override
        public int read() {
            try {
                return super.read();
            } catch (IOException e) {
                throw left();
            }
        }

        @Override
        public int read(byte[] bytes, int from, int most) {
            try {
                return super.read(bytes, from, most);
            } catch (IOException e) {
                throw left();
            }
        }

        private RuntimeException left() {
            call.setProperty(LEFT, true);
            return JsonBody.notJson();
        }
    }

    /** Whether the program that made this call left before it was read: nobody is there to be answered. */
    public static boolean isLeft(HttpServletRequest request) {
        return request.getAttribute(LEFT) != null;
    }
}
