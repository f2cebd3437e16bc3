package nl.partnership.ejb.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.ContactCensus;
import nl.partnership.ejb.partner.Sight;
import nl.partnership.ejb.partner.todo.TodoLine;
import nl.partnership.ejb.partner.todo.TodoRow;

/** What stands on a home about roles that end: the own one, and in one line for each day those of others. */
@Dependent
class EndingRoleLines {

    private static final int MOST_NAMES = 5;

    /** Where who answers for partners gives their access for the next half-year. */
    private static final String SPONSORED = "/account/sponsored.xhtml";

    @Inject
    private Sight sight;

    @Inject
    private CurrentCaller current;

    List<TodoLine> of(List<TodoRow> rows) {
        List<TodoLine> lines = new ArrayList<>();
        Map<LocalDate, List<TodoRow>> others = new TreeMap<>();
        Map<LocalDate, List<TodoRow>> renewable = new TreeMap<>();
        for (TodoRow row : rows) {
            if (row.about().personId().equals(current.get().personId())) {
                lines.add(own(row));
            } else if (row.about().until().isAfter(row.dueOn())
                    && current.get().personId().equals(row.about().sponsorId())) {
                renewable.computeIfAbsent(row.dueOn(), day -> new ArrayList<>()).add(row);
            } else {
                others.computeIfAbsent(row.dueOn(), day -> new ArrayList<>()).add(row);
            }
        }
        renewable.forEach(
                (until, ending) -> lines.add(others(until, ending, SPONSORED, "account.ending.others.renew")));
        others.forEach((until, ending) -> lines.add(others(until, ending, null, "account.ending.others.note")));
        return lines;
    }

    private TodoLine own(TodoRow row) {
        TodoRow.About role = row.about();
        return line(
                row.subjectId(),
                null,
                Sentence.of("account.ending.own", Sentence.of("base.role." + role.role()), role.organisation()),
                role.sponsor() == null
                        ? Sentence.of("account.ending.own.ask")
                        : Sentence.of("account.ending.own.askSponsor", role.sponsor()),
                row.dueOn());
    }

    private TodoLine others(LocalDate until, List<TodoRow> roles, String address, String note) {
        List<Sentence> names =
                roles.stream().map(row -> named(row.about())).distinct().toList();
        Sentence some = Sentence.several(names.stream().limit(MOST_NAMES).toList());
        Sentence whose = names.size() > MOST_NAMES
                ? Sentence.of("account.ending.others.more", some, names.size() - MOST_NAMES)
                : some;
        return line(
                null,
                address,
                roles.size() == 1
                        ? Sentence.of("account.ending.other")
                        : Sentence.of("account.ending.others", roles.size()),
                Sentence.of(note, whose),
                until);
    }

    private TodoLine line(String subject, String address, Sentence text, Sentence note, LocalDate until) {
        return new TodoLine(
                EndingRoleTodo.CODE,
                subject,
                text,
                address,
                note,
                Sentence.of("account.ending.until", until),
                until,
                true);
    }

    /** Who answers for somebody knows whom. */
    private Sentence named(TodoRow.About role) {
        Caller caller = current.get();
        boolean known = caller.personId().equals(role.sponsorId())
                || caller.type() != null && sight.of(role.organisationId(), role.party(), ContactCensus.CONTACT_POINT);
        return known
                ? Sentence.of("account.ending.name", role.person(), role.organisation())
                : Sentence.of("account.ending.someone", role.organisation());
    }
}
