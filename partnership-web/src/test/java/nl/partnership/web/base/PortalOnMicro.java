package nl.partnership.web.base;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The WAR on Payara Micro, started as {@code bin/run} starts it. */
class PortalOnMicro extends RunningPortal {

    private Process process;

    PortalOnMicro(int port) throws IOException {
        super(port);
    }

    PortalOnMicro(int port, boolean onPostgresql) throws IOException {
        super(port, onPostgresql);
    }

    @Override
    void boot() throws IOException {
        Path serve = root().resolve("bin/serve");
        process = run(List.of(serve.toString(), war().toString()));
    }

    /** The WAR, packed or exploded: the one that the build made, whichever module's tests ask. */
    Path war() {
        return root().resolve("partnership-web/target/partnership");
    }

    @Override
    boolean isAlive() {
        return process.isAlive();
    }

    @Override
    void halt() {
        if (process != null) {
            process.destroy();
            await(process);
        }
    }
}
