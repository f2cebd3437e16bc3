package nl.partnership.ejb.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.partnership.domain.agreement.AgreementVersion;
import nl.partnership.domain.agreement.WorkingAgreement;
import nl.partnership.domain.partner.Todo;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.todo.TodoRow;

/** The parties look together at what they agreed, and decide in time how they go on when it ends. */
@ApplicationScoped
public class AgreementDayTodo extends VersionTodo {

    private enum Day {
        REVIEW,
        END
    }

    @Override
    public String code() {
        return "agreement.day";
    }

    @Override
    public Rank rank() {
        return Rank.WARNING;
    }

    @Override
    AgreementVersion.Standing standing() {
        return AgreementVersion.Standing.IN_FORCE;
    }

    @Override
    String condition() {
        return "";
    }

    @Override
    Stream<Todo> todos(Expected expected) {
        return Stream.of(todo(expected, Day.REVIEW, expected.reviewOn()), todo(expected, Day.END, expected.until()));
    }

    private Todo todo(Expected expected, Day kind, LocalDate day) {
        return expected.line(code(), kind.name()).dueOn(day).shown(day.minus(WorkingAgreement.TOLD_BEFORE), day);
    }

    @Override
    Sentence note(TodoRow row) {
        return Sentence.of("agreement.todo." + row.facts().get(1), row.school());
    }

    @Override
    Sentence state() {
        return null;
    }
}
