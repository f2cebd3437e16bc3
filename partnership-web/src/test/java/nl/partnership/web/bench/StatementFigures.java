package nl.partnership.web.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many SQL statements a request for each page takes, at a school with so many conversations and tasks. */
record StatementFigures(int conversations, int tasks, Map<String, Long> perPage) {

    private static final int WARM_UP = 2;
    private static final int COUNTED = 3;

    /** Fills the database of a portal that does not run, then runs it and counts. */
    static StatementFigures of(BenchServer.Application portal, List<MeasuredPage> pages, int conversations)
            throws SQLException {
        int tasks;
        try (CrowdedSchool school = new CrowdedSchool(portal.home().resolve("db"))) {
            school.growTo(conversations);
            tasks = school.tasks();
        }
        Path log = portal.home().resolve("derby.log");
        try (BenchServer server = new BenchServer(portal, StatementLog.OPTION)) {
            Map<String, Long> perPage = new LinkedHashMap<>();
            pages.forEach(page -> perPage.put(page.name(), count(new StatementLog(log), page, page.visitor(server))));
            return new StatementFigures(conversations, tasks, perPage);
        }
    }

    /** The highest number of a few requests: the first ones may do what is done once. */
    private static long count(StatementLog log, MeasuredPage page, Visitor visitor) {
        for (int request = 0; request < WARM_UP; request++) {
            visitor.open(page.path());
        }
        List<Long> counts = new ArrayList<>();
        for (int request = 0; request < COUNTED; request++) {
            counts.add(log.during(() -> visitor.open(page.path())));
        }
        return counts.stream().mapToLong(Long::longValue).max().orElseThrow();
    }

    Map<String, Object> json() {
        return Map.of("conversations", conversations, "tasks", tasks, "perPage", perPage);
    }
}
