package nl.partnership.ejb.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.partnership.domain.base.Day;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Text;
import nl.partnership.ejb.base.BlindAnswers;
import nl.partnership.ejb.base.Time;
import nl.partnership.ejb.base.Words;

/**
 * Which rows of the trail to show; null or empty means: all.
 *
 * @param from first day, in Amsterdam
 * @param until last day
 * @param person part of the name
 * @param organisation part of the short name
 * @param action beginning of the action, for example {@code task.}
 */
public record AuditFilter(
        LocalDate from, LocalDate until, String person, String organisation, String action, Outcome outcome)
        implements Serializable {

    /**
     * @throws RuleViolation at {@code from} or {@code until} when that is no day that people can enter, or the last day is
     *     before the first; at {@code person} or {@code organisation} when it is longer than any name
     */
    public AuditFilter {
        Day.optional("from", from);
        Day.optional("until", until);
        person = Text.optionalLine("person", person, LONGEST_NAME);
        organisation = Text.optionalLine("organisation", organisation, LONGEST_NAME);
        if (from != null && until != null && until.isBefore(from)) {
            throw RuleViolation.at("until", "audit.filter.order");
        }
    }

    private static final int LONGEST_NAME = 120;

    /** Shows everything. */
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null);

    private static final String ROWS = "select e.seq, e.at_ms, e.action, e.outcome, p.person_name, p.role,"
            + " p.organisation_name, p.origin, p.subject_kind, p.subject_id, p.detail"
            + " from audit_entry e left join audit_payload p on p.seq = e.seq where e.seq < ?";

    /** What is looked for, by name; for the trail. */
    Map<String, Object> used() {
        Map<String, Object> used = new LinkedHashMap<>();
        used.put("from", from);
        used.put("until", until);
        used.put("person", person);
        used.put("organisation", organisation);
        used.put("action", action);
        used.put("outcome", outcome);
        used.values().removeIf(value -> value == null || value.toString().isBlank());
        return used;
    }

    /**
     * The newest rows before one, that fit; without those about answers in a round that nobody opened yet.
     *
     * @param opened as {@link BlindAnswers#opened} of all rooms together
     * @param since first day of this school year: what is older was opened, or never will be
     * @param most so many; in the statement itself, as the database else sorts the whole trail for them
     */
    Query query(EntityManager entityManager, long before, Map<String, String> opened, LocalDate since, int most) {
        StringBuilder sql = new StringBuilder(ROWS);
        List<Object> parameters = new ArrayList<>(List.of(before));
        opened.forEach((kind, rows) -> {
            sql.append(" and (p.subject_kind is null or p.subject_kind <> ? or e.at_ms < ?"
                    + " or exists (select x.id from " + rows + " and x.id = p.subject_id))");
            parameters.add(kind);
            parameters.add(start(since));
        });
        add(sql, parameters, " and e.at_ms >= ?", from == null ? null : start(from));
        add(sql, parameters, " and e.at_ms < ?", until == null ? null : start(until.plusDays(1)));
        named(sql, parameters, "p.person_name", "person", person);
        named(sql, parameters, "p.organisation_name", "organisation", organisation);
        add(sql, parameters, " and e.action like ? escape '!'", beginning(action));
        add(sql, parameters, " and e.outcome = ?", outcome == null ? null : outcome.name());
        Query query =
                entityManager.createNativeQuery(sql.append(" order by e.seq desc fetch first " + most + " rows only")
                        .toString());
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
        return query;
    }

    private static long start(LocalDate day) {
        return day.atStartOfDay(Time.ZONE).toInstant().toEpochMilli();
    }

    private static void add(StringBuilder sql, List<Object> parameters, String condition, Object value) {
        if (value != null) {
            sql.append(condition);
            parameters.add(value);
        }
    }

    /** A name as it was then holds what was typed, or is a name that is found by it now. */
    private static void named(StringBuilder sql, List<Object> parameters, String column, String table, String typed) {
        if (isEmpty(typed)) {
            return;
        }
        sql.append(" and (lower(" + column + ") like ? escape '!'");
        parameters.add("%" + escaped(typed.strip().toLowerCase(Locale.ROOT)) + "%");
        List<String> words = Words.of(typed).all();
        if (!words.isEmpty()) {
            sql.append(" or " + column + " in (select n.name from " + table + " n where 1 = 1");
            words.forEach(word -> add(sql, parameters, " and n.name_key like ?", "%" + word + "%"));
            sql.append(')');
        }
        sql.append(')');
    }

    private static String beginning(String chosen) {
        return isEmpty(chosen) ? null : escaped(chosen) + "%";
    }

    private static boolean isEmpty(String text) {
        return text == null || text.isBlank();
    }

    private static String escaped(String text) {
        return text.replaceAll("([!%_])", "!$1");
    }
}
