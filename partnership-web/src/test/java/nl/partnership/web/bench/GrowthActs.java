package nl.partnership.web.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** What somebody does once and waits for: rules adopted, a file of incidents stored, the paper with contacts. */
record GrowthActs(Supplier<Visitor> few, Supplier<Visitor> many, Settings settings) {

    private static final String RULES = "/ruleset/rule-set.xhtml";
    private static final String IMPORT = "/insight/incident-import.xhtml";
    private static final String EXAMPLE = "/insight/incident-rows-file.xhtml";
    private static final String PAPER = "/partner/sheet-paper.xhtml?partnership=* /partner/contacts.xhtml";
    private static final int ROWS = 5_000;

    /** One line each. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(rules(few, "10 schools"));
        lines.addAll(rules(many, "1,000 schools"));
        Visitor school = many.get().signIn("coordinator-" + GrownPortal.CROWDED);
        lines.addAll(incidents(school));
        lines.add(paper(school));
        return lines;
    }

    private static List<String> rules(Supplier<Visitor> somebody, String where) {
        Visitor board = somebody.get().signIn("bestuurder");
        return List.of(
                GrowthBenchmark.act("the page of rules that wait, with rehearsal, " + where, () -> board.open(RULES)),
                GrowthBenchmark.act(
                        "that page, and the rules adopted, " + where,
                        () -> require(302, board.press(RULES, "adoptionForm", "adopt", Map.of()))));
    }

    private List<String> incidents(Visitor school) {
        String file = manyRows(school.read(EXAMPLE), ROWS);
        String[] page = new String[1];
        String looked = GrowthBenchmark.act(
                "a file of " + ROWS + " incidents looked at",
                () -> page[0] = school.bring(IMPORT, "import", "look", "file", file));
        String stored =
                GrowthBenchmark.act("and stored", () -> require(302, school.pressOn(page[0], IMPORT, "store", "go")));
        String refused = school.bring(IMPORT, "import", "look", "file", manyRows(school.read(EXAMPLE), 2 * ROWS + 1));
        return List.of(
                looked,
                stored,
                "- a row more than twice as many: " + (refused.contains("id=\"store\"") ? "**taken**" : "refused"));
    }

    /** The heading, and then the rows over and over. */
    private static String manyRows(String file, int rows) {
        String[] lines = file.split("\r?\n");
        StringBuilder many = new StringBuilder(lines[0]).append("\r\n");
        for (int row = 0; row < rows; row++) {
            many.append(lines[1 + row % (lines.length - 1)]).append("\r\n");
        }
        return many.toString();
    }

    private String paper(Visitor school) {
        List<Duration> taken = new ArrayList<>();
        String paper = GrowthPages.link(PAPER, school);
        for (int i = 0; i < Math.min(settings.requests(), 10); i++) {
            taken.add(school.open(paper));
        }
        return String.format(
                Locale.ROOT,
                "- the paper with %d contacts, median of %d: %.2f s, the first %.2f s",
                GrownPortal.CONTACTS,
                taken.size(),
                Figures.median(taken).toMillis() / 1000.0,
                taken.get(0).toMillis() / 1000.0);
    }

    private static void require(int expected, int status) {
        if (status != expected) {
            throw new NotMeasured("That was answered with " + status + " instead of " + expected + ".");
        }
    }
}
