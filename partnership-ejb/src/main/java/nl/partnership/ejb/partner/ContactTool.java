package nl.partnership.ejb.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.QuestionTool;
import nl.partnership.ejb.base.Sentence;

/** The contact list, for the questions of the card that ask who is involved and how they are reached. */
@ApplicationScoped
public class ContactTool implements QuestionTool {

    @Inject
    private Calls calls;

    @Override
    public String name() {
        return "contacts";
    }

    @Override
    public String path() {
        return "/partner/contacts.xhtml";
    }

    /** Whom one calls: those with a number that can be dialled. */
    @Override
    public List<Row> rows(AtTable table) {
        return calls.at(table, MOST_ROWS).stream()
                .filter(call -> call.link() != null)
                .map(call -> new Row(
                        Sentence.of("base.role." + call.role()),
                        Sentence.several(Stream.of(call.name(), call.organisation(), call.availability())
                                .filter(Objects::nonNull)
                                .map(Sentence::asItIs)
                                .toList()),
                        Sentence.of("partner.tool.call", call.name()),
                        call.link()))
                .toList();
    }
}
