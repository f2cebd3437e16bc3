package nl.partnership.ejb.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import nl.partnership.domain.agreement.AgreementVersion;
import nl.partnership.domain.partner.Todo;
import nl.partnership.ejb.base.Sentence;
import nl.partnership.ejb.partner.todo.TodoRow;

/** A party that did not assent to what is proposed does, or lays it before who may. */
@ApplicationScoped
public class AssentTodo extends VersionTodo {

    @Override
    public String code() {
        return "agreement.assent";
    }

    @Override
    public Rank rank() {
        return Rank.DECISION;
    }

    @Override
    AgreementVersion.Standing standing() {
        return AgreementVersion.Standing.PROPOSED;
    }

    @Override
    String condition() {
        return " and not exists (select t.id from Assent t join t.agreementVersion tv join t.party tp"
                + " where tv.id = v.id and tp.id = o.id)";
    }

    @Override
    Stream<Todo> todos(Expected expected) {
        return Stream.of(expected.line(code()).shown(null, expected.until()));
    }

    @Override
    Sentence note(TodoRow row) {
        return Sentence.of("agreement.todo.assent", row.school());
    }

    @Override
    Sentence state() {
        return Sentence.of("agreement.todo.assent.state");
    }
}
