package nl.partnership.web.base.server;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.Locale;

/** Figures of the process that runs the portal, in the text that Prometheus and its like read. */
final class Machine {

    private static final double MILLIS = 1000;

    private Machine() {}

    static String lines() {
        MemoryUsage heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        long collecting = ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
        return gauge("jvm_memory_heap_used_bytes", heap.getUsed())
                + gauge("jvm_memory_heap_max_bytes", heap.getMax())
                + gauge("jvm_threads", ManagementFactory.getThreadMXBean().getThreadCount())
                + counter("jvm_gc_seconds_total", collecting / MILLIS)
                + gauge(
                        "process_uptime_seconds",
                        ManagementFactory.getRuntimeMXBean().getUptime() / MILLIS);
    }

    /** A figure that goes up and down. */
    static String gauge(String name, double value) {
        return line(name, "gauge", value);
    }

    private static String counter(String name, double value) {
        return line(name, "counter", value);
    }

    private static String line(String name, String kind, double value) {
        String number =
                value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.3f", value);
        return "# TYPE " + name + " " + kind + "\n" + name + " " + number + "\n";
    }
}
