package nl.partnership.web.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** On what was measured, and how busy it was. */
record Machine(Map<String, Object> facts) {

    /** As it is now. */
    static Machine now() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("processor", fromProc("cpuinfo", "model name\\s*:\\s*(.+)"));
        facts.put("processors", Runtime.getRuntime().availableProcessors());
        facts.put("memory", fromProc("meminfo", "MemTotal:\\s*(.+)"));
        facts.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        facts.put("java", System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"));
        facts.put("loadBefore", load());
        return new Machine(facts);
    }

    /** With how busy it is when everything is measured. */
    Machine afterwards() {
        facts.put("loadAfter", load());
        return this;
    }

    /** For a person. */
    String lines() {
        return facts.entrySet().stream()
                .map(fact -> "- " + fact.getKey() + ": " + fact.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private static double load() {
        return Math.round(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage() * 100) / 100.0;
    }

    private static String fromProc(String file, String line) {
        try {
            return Files.readString(Path.of("/proc", file))
                    .lines()
                    .filter(each -> each.matches(line))
                    .findFirst()
                    .map(each -> each.replaceFirst(line, "$1"))
                    .orElse("unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }
}
