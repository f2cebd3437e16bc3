package nl.partnership.web.base;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A command of {@code bin}, as who looks after a portal gives it. */
public final class Command {

    private Command() {}

    /** How a command ended, and everything that it said. */
    public record Said(int status, String words) {}

    /**
     * Runs it to its end.
     *
     * @param home the data folder of the portal
     * @param environment what it finds besides
     * @param words its path in the project, and what follows
     */
    public static Said run(Path home, Map<String, String> environment, String... words)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(words));
        command.set(0, RunningPortal.root().resolve(words[0]).toString());
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PARTNERSHIP_"));
        builder.environment().put("PARTNERSHIP_HOME", home.toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), said);
    }
}
