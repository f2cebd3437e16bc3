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

    private static final int MOST = 1000;

    @Inject
    private Calls calls;

    @Inject
    private Unconfirmed unconfirmed;

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

    /**
     * That there is no number, or how many were not confirmed this term. With a guest it says nothing, as a guest may know
     * of none.
     */
    @Override
    public Proposal proposal(AtTable table) {
        if (table.guests()) {
            return null;
        }
        List<CallRow> numbers = calls.at(table, MOST).stream()
                .filter(call -> call.link() != null)
                .toList();
        long old = numbers.stream()
                .filter(call -> unconfirmed.isOld(call.confirmedAt()))
                .count();
        if (numbers.isEmpty()) {
            return new Proposal(Proposal.Level.NOT_ARRANGED, Sentence.of("partner.tool.noNumbers"));
        }
        return old == 0
                ? null
                : new Proposal(
                        Proposal.Level.PARTLY, Sentence.of("partner.tool.unconfirmed", (int) old, numbers.size()));
    }
}
