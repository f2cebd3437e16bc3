package nl.partnership.web.base;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The EAR on a domain of its own of the full Payara Server, which the build unpacked into {@code target}. */
final class PortalOnServer extends RunningPortal {

    private static final String DOMAIN = "partnership";
    /** How far the two ports that matter lie above the base of a domain. */
    private static final int ADMIN_OFFSET = 48;

    private static final int HTTP_OFFSET = 80;

    /** A domain takes ports up to so far above its base. */
    private static final int PORTS = 100;

    /** Below the ports that a system gives to whoever asks for any. */
    private static final int LOWEST = 20_000;

    private static final int HIGHEST = 32_000;

    private final int base;
    private boolean started;

    PortalOnServer(int base) throws IOException {
        super(base + HTTP_OFFSET);
        this.base = base;
    }

    /** A base above which no port of a domain is taken. */
    static int freeBase() throws IOException {
        for (int base = LOWEST; base < HIGHEST; base += PORTS) {
            if (isFree(base)) {
                return base;
            }
        }
        throw new IOException("No hundred free ports between " + LOWEST + " and " + HIGHEST);
    }

    private static boolean isFree(int base) {
        for (int port = base; port < base + PORTS; port++) {
            try {
                new ServerSocket(port).close();
            } catch (IOException e) {
                return false;
            }
        }
        return true;
    }

    /** The commands that set it up are as short-lived as it is. */
    @Override
    Map<String, String> configuration() {
        Map<String, String> configuration = super.configuration();
        configuration.put("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1");
        return configuration;
    }

    @Override
    void boot() throws IOException {
        asadmin("create-domain", "--nopassword", "--portbase", "" + base, "--domaindir", domains(), DOMAIN);
        execute(root().resolve("bin/server/harden-domain").toString(), domains() + "/" + DOMAIN);
        started = true;
        asadmin("start-domain", "--domaindir", domains(), DOMAIN);
        remote("deploy", "--name", DOMAIN, target().resolve("partnership.ear").toString());
    }

    @Override
    boolean isAlive() {
        return started;
    }

    @Override
    void halt() throws IOException {
        if (started) {
            started = false;
            remote("undeploy", DOMAIN);
            asadmin("stop-domain", "--domaindir", domains(), "--force", DOMAIN);
        }
    }

    private String domains() {
        return data().resolve("domains").toString();
    }

    private void remote(String... command) throws IOException {
        List<String> words = new ArrayList<>(List.of("--host", "127.0.0.1", "--port", "" + (base + ADMIN_OFFSET)));
        words.addAll(List.of(command));
        asadmin(words.toArray(String[]::new));
    }

    private void asadmin(String... command) throws IOException {
        List<String> words =
                new ArrayList<>(List.of(target().resolve("payara6/bin/asadmin").toString()));
        words.addAll(List.of(command));
        execute(words.toArray(String[]::new));
    }

    private void execute(String... command) throws IOException {
        Process process = run(List.of(command));
        await(process);
        if (process.exitValue() != 0) {
            throw new IOException(String.join(" ", command) + " failed:\n" + log());
        }
    }
}
