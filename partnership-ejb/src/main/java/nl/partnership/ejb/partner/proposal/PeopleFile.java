package nl.partnership.ejb.partner.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.partnership.domain.base.Csv.Cell;
import nl.partnership.domain.base.Day;
import nl.partnership.domain.base.MailAddress;
import nl.partnership.domain.base.NameKey;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SheetColumn;
import nl.partnership.domain.base.SheetDay;
import nl.partnership.domain.base.SheetFile;
import nl.partnership.domain.base.SheetFile.Row;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.PeopleColumns;
import nl.partnership.domain.partner.RoleFacts;
import nl.partnership.domain.partner.Roles;
import nl.partnership.ejb.base.PhoneNumber;

/** People and their roles in a file of a spreadsheet: all that is wrong with them is told by line and column. */
final class PeopleFile {

    static final int MOST_ROWS = 1000;

    private static final int LONGEST = 120;
    /** With which a spreadsheet is told that a number is text. */
    private static final String AS_TEXT = "'";

    private final List<Organisation> organisations;
    private final List<RuleViolation> problems = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();
    private final Set<List<String>> roles = new HashSet<>();

    /** A line, with the place of its address. */
    record Line(RoleFacts facts, Cell address) {

        /** What there is once only: somebody in that role at that organisation. */
        List<String> key() {
            return key(facts.email(), facts.organisation().getId(), facts.role());
        }

        static List<String> key(String email, String organisationId, String role) {
            return List.of(email, organisationId, role);
        }
    }

    private PeopleFile(List<Organisation> organisations) {
        this.organisations = organisations;
    }

    /**
     * Reads a file.
     *
     * @param organisations that people can work for
     * @param problems gets what is wrong; then the lines are not all
     */
    static List<Line> read(byte[] content, List<Organisation> organisations, List<RuleViolation> problems) {
        PeopleFile file = new PeopleFile(organisations);
        List<SheetColumn> columns = PeopleColumns.all();
        SheetFile.read(content, columns, MOST_ROWS, file.problems).forEach(file::line);
        problems.addAll(file.problems);
        return file.lines;
    }

    private void line(Row row) {
        int before = problems.size();
        Organisation organisation = organisation(row.cell("organisation"));
        String name = text(row.cell("name"), typed -> Text.name("name", typed, LONGEST));
        String email = text(row.cell("email"), typed -> MailAddress.of("email", typed));
        String role = organisation == null ? null : role(row.cell("role"), organisation.getType());
        LocalDate since = day(row.cell("since"));
        LocalDate until = row.cell("until").text().isBlank() ? null : day(row.cell("until"));
        String phone = text(row.cell("telephone"), typed -> PhoneNumber.typed("phone", withoutSign(typed)));
        String hours = text(row.cell("reachable"), typed -> Text.optionalLine("availability", typed, LONGEST));
        if (problems.size() == before) {
            Line line = new Line(
                    new RoleFacts(organisation, name, email, role, since, until, phone, hours), row.cell("email"));
            term(line.facts(), row.cell("until"));
            once(line);
            lines.add(line);
        }
    }

    private static String withoutSign(String phone) {
        return phone.startsWith(AS_TEXT) ? phone.substring(1) : phone;
    }

    private Organisation organisation(Cell cell) {
        String wanted = cell.text().strip();
        List<Organisation> found = organisations.stream()
                .filter(one -> one.getName().equalsIgnoreCase(wanted)
                        || one.getShortName().equalsIgnoreCase(wanted))
                .toList();
        if (found.size() != 1) {
            problems.add(cell.wrong(
                    found.isEmpty() ? "partner.import.organisation" : "partner.import.organisation.more", wanted));
            return null;
        }
        return found.get(0);
    }

    private String role(Cell cell, OrganisationType type) {
        String wanted = cell.text().strip();
        return Roles.named(type, wanted).orElseGet(() -> {
            problems.add(cell.wrong("partner.import.role", wanted));
            return null;
        });
    }

    /** What the portal makes of what was typed; null without such a column. */
    private String text(Cell cell, UnaryOperator<String> made) {
        try {
            return cell == null ? null : made.apply(cell.text());
        } catch (RuleViolation wrong) {
            problems.add(cell.wrong("base.csv.cell", wrong));
            return null;
        }
    }

    private LocalDate day(Cell cell) {
        LocalDate day = SheetDay.read(cell, problems);
        if (day != null && !Day.isOne(day)) {
            problems.add(cell.wrong("base.sheet.noDay", cell.text()));
        }
        return day;
    }

    private void term(RoleFacts facts, Cell until) {
        if (facts.until() == null && facts.organisation().getType() != OrganisationType.SCHOOL) {
            problems.add(until.wrong("partner.import.noEnd"));
        } else if (facts.until() != null && facts.until().isBefore(facts.from())) {
            problems.add(until.wrong("partner.import.endsBeforeStart"));
        }
    }

    private void once(Line line) {
        String key = NameKey.ofPerson(line.facts().name());
        String other = names.putIfAbsent(line.facts().email(), key);
        if (other != null && !other.equals(key)) {
            problems.add(line.address()
                    .wrong("partner.import.addressTwice", line.facts().email()));
        } else if (!roles.add(line.key())) {
            problems.add(
                    line.address().wrong("partner.import.twice", line.facts().name()));
        }
    }
}
