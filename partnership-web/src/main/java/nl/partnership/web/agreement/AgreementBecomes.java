package nl.partnership.web.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.agreement.BecomeAgreementService;
import nl.partnership.ejb.conversation.QuestionView;
import nl.partnership.ejb.task.ThreadRow;

/** Which of what a question holds became an agreement. */
@Named
@RequestScoped
public class AgreementBecomes {

    @Inject
    private BecomeAgreementService becoming;

    private Map<ThreadEnd, ThreadRow> became;

    /**
     * The agreement that it became; null for none that the caller sees.
     *
     * @param view the question, with all that it holds; all of it is asked about at once
     * @param kind and id of a record of it
     */
    public ThreadRow of(QuestionView view, String kind, String id) {
        if (became == null) {
            became = becoming.became(ends(view));
        }
        return became.get(new ThreadEnd(kind, id));
    }

    private static List<ThreadEnd> ends(QuestionView view) {
        return Stream.of(
                        Stream.ofNullable(view.answer())
                                .filter(answer -> answer.id() != null)
                                .map(answer -> new ThreadEnd("answer", answer.id())),
                        view.decisions().stream().map(note -> new ThreadEnd("decision", note.id())),
                        view.agenda().stream().map(item -> new ThreadEnd("agenda-item", item.id())))
                .flatMap(ends -> ends)
                .toList();
    }
}
