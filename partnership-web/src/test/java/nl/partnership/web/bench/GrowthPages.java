package nl.partnership.web.bench;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is asked of a portal that grew, by people whose own work did not; and of two boards of different size. */
final class GrowthPages {

    private static final List<String> HOMES = List.of(
            "coordinator /home/home-school.xhtml",
            "jeugdhulp /home/home-partner.xhtml",
            "jeugdagent /home/home-police.xhtml",
            "gemeente /home/home-municipality.xhtml",
            "bestuurder /home/home-board.xhtml",
            "fg /home/home-officer.xhtml",
            "beheer /home/home-administrator.xhtml");

    private static final List<String> LISTS = List.of(
            "coordinator /conversation/conversations.xhtml",
            "coordinator /review/year.xhtml",
            "coordinator /review/look-back.xhtml",
            "coordinator /review/start.xhtml",
            "coordinator /review/close.xhtml",
            "coordinator /review/dossier.xhtml",
            "coordinator /task/tasks.xhtml",
            "jeugdhulp /task/tasks.xhtml",
            "coordinator /partner/contacts.xhtml",
            "coordinator /partner/sheet.xhtml",
            "coordinator /partner/involvement.xhtml",
            "coordinator /vision/visions.xhtml",
            "coordinator /vision/guidelines.xhtml",
            "coordinator /vision/turns.xhtml",
            "jeugdagent /vision/see.xhtml",
            "coordinator /agreement/agreements.xhtml",
            "jeugdhulp /agreement/agreements.xhtml",
            "coordinator /agreement/expectations.xhtml",
            "coordinator /agreement/offers.xhtml",
            "coordinator /insight/incidents.xhtml",
            "coordinator /insight/incident-rows.xhtml",
            "coordinator /insight/sources.xhtml",
            "coordinator /insight/findings.xhtml",
            "coordinator /insight/sheets.xhtml",
            "coordinator /insight/priorities.xhtml",
            "coordinator /support/duties.xhtml",
            "coordinator /support/map.xhtml",
            "coordinator /support/consultations.xhtml",
            "coordinator /language/terms.xhtml",
            "coordinator /language/cases.xhtml",
            "coordinator /language/practice.xhtml",
            "coordinator /learning/needs.xhtml",
            "gemeente /learning/needs.xhtml",
            "gemeente /home/dates.xhtml",
            "coordinator /sharing/receipts.xhtml",
            "coordinator /sharing/questions.xhtml",
            "coordinator /consent/cases.xhtml",
            "coordinator /covenant/covenants.xhtml",
            "coordinator /schoolyear/days.xhtml",
            "bestuurder /review/schools.xhtml",
            "bestuurder /review/closed.xhtml",
            "fg /privacy/leaflets.xhtml",
            "fg /privacy/destructions.xhtml",
            "fg /privacy/retention.xhtml",
            "coordinator /search/search.xhtml?words=pesten",
            "jeugdhulp /search/search.xhtml?words=school",
            "bestuurder /search/search.xhtml?words=afspraak");

    /** Their own data is everybody's: what they list grew a hundred times. */
    private static final List<String> OF_ALL = List.of(
            "beheer /account/people.xhtml",
            "beheer /partner/organisations.xhtml",
            "beheer /partner/partnerships.xhtml",
            "beheer /base/outbox.xhtml",
            "fg /audit/trail.xhtml");

    private static final List<String> FILES = List.of(
            "coordinator /conversation/conversations-file.xhtml",
            "coordinator /task/tasks-file.xhtml",
            "coordinator /partner/contacts-file.xhtml?partnership=* /partner/contacts.xhtml",
            "coordinator /partner/sheet-paper.xhtml?partnership=* /partner/contacts.xhtml",
            "coordinator /agreement/agreements-file.xhtml",
            "jeugdhulp /agreement/agreements-file.xhtml?as=excel",
            "coordinator /insight/incidents-file.xhtml",
            "coordinator /insight/incident-rows-file.xhtml",
            "coordinator /insight/findings-file.xhtml",
            "coordinator /support/map-file.xhtml",
            "coordinator /learning/needs-file.xhtml",
            "bestuurder /review/schools-file.xhtml");

    private static final List<String> BOARD = List.of(
            "/home/home-board.xhtml",
            "/review/schools.xhtml",
            "/agreement/agreements.xhtml",
            "/insight/sheets.xhtml",
            "/learning/needs.xhtml",
            "/privacy/leaflets.xhtml",
            "/privacy/retention.xhtml",
            "/schoolyear/days.xhtml",
            "/search/search.xhtml?words=afspraak");

    private static final Pattern PARTNERSHIP = Pattern.compile("partnership=([0-9a-f-]{36})");

    private GrowthPages() {}

    static List<MeasuredPage> homes() {
        return pages(HOMES);
    }

    static List<MeasuredPage> lists() {
        return pages(LISTS);
    }

    static List<MeasuredPage> ofAll() {
        return pages(OF_ALL);
    }

    /** Of these the first byte counts. */
    static List<MeasuredPage> files() {
        return pages(FILES);
    }

    /** What a board looks at. */
    static List<MeasuredPage> board(String user) {
        return BOARD.stream().map(path -> new MeasuredPage(user, path)).toList();
    }

    /** Where a page must be asked about a partnership, about the one that is named on the page behind it. */
    static List<MeasuredPage> resolved(List<MeasuredPage> pages, Function<String, Visitor> who) {
        return pages.stream()
                .map(page -> new MeasuredPage(page.user(), link(page.path(), who.apply(page.user()))))
                .toList();
    }

    /** @param path with {@code *} and, behind it, the page that names the partnership */
    static String link(String path, Visitor visitor) {
        String[] parts = path.split("\\* ");
        if (parts.length == 1) {
            return path;
        }
        Matcher named = PARTNERSHIP.matcher(visitor.read(parts[1]));
        if (!named.find()) {
            throw new NotMeasured(parts[1] + " names no partnership.");
        }
        return parts[0] + named.group(1);
    }

    private static List<MeasuredPage> pages(List<String> lines) {
        return lines.stream()
                .map(line -> line.split(" ", 2))
                .map(parts -> new MeasuredPage(parts[0], parts[1]))
                .toList();
    }
}
