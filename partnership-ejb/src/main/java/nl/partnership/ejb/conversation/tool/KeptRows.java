package nl.partnership.ejb.conversation.tool;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import nl.partnership.domain.card.Question;
import nl.partnership.domain.conversation.Conversation;
import nl.partnership.domain.conversation.KeptRow;
import nl.partnership.ejb.base.AtTable;
import nl.partnership.ejb.base.QuestionRows;

/** What the rooms had to say when a conversation was closed. */
@Dependent
public class KeptRows {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Tools tools;

    /** @param everybody who was asked, as all of them may read it later */
    public void keep(Conversation conversation, AtTable everybody) {
        tools.atStart().ifPresent(tool -> keep(conversation, tool.name(), tools.rows(tool, everybody)));
        for (Question question : conversation.questions()) {
            tools.of(question).ifPresent(tool -> keep(conversation, question.code(), tools.rows(tool, everybody)));
        }
    }

    private void keep(Conversation conversation, String code, List<QuestionRows.Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            QuestionRows.Row row = rows.get(i);
            entityManager.persist(new KeptRow(
                    conversation,
                    code,
                    i,
                    KeptSentence.write(row.text()),
                    row.note() == null ? null : KeptSentence.write(row.note())));
        }
    }

    /**
     * Those of a closed conversation at a question, or by the name of a tool at the start of its card; without what one does with them: that is of today.
     */
    public List<QuestionRows.Row> rows(Conversation conversation, String code) {
        return entityManager
                .createQuery(
                        "select r from KeptRow r where r.conversation = :conversation and r.questionCode = :code"
                                + " order by r.place",
                        KeptRow.class)
                .setParameter("conversation", conversation)
                .setParameter("code", code)
                .setMaxResults(QuestionRows.MOST_ROWS)
                .getResultStream()
                .map(row -> new QuestionRows.Row(
                        KeptSentence.read(row.getSentence()),
                        row.getNoteSentence() == null ? null : KeptSentence.read(row.getNoteSentence()),
                        null,
                        null))
                .toList();
    }
}
