package nl.partnership.web.base.api;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Who leaves before the end of what was announced sent no JSON, whoever is the first to read it. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class WholeBody implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext call) {
        call.setEntityStream(new Announced(call.getEntityStream()));
    }

    private static final class Announced extends FilterInputStream {

        Announced(InputStream body) {
            super(body);
        }

        @Override
        public int read() {
            try {
                return super.read();
            } catch (IOException e) {
                throw JsonBody.notJson();
            }
        }

        @Override
        public int read(byte[] bytes, int from, int most) {
            try {
                return super.read(bytes, from, most);
            } catch (IOException e) {
                throw JsonBody.notJson();
            }
        }
    }
}
