package nl.partnership.ejb.conversation.tool;

import java.io.Serializable;
import java.util.List;
import nl.partnership.ejb.base.QuestionRows;

/**
 * What stands at the start of a card, before its first question.
 *
 * @param path of the page where it is changed
 * @param rows what everybody at the table may see; once closed what stood there then
 * @param proposal what lacks; null for nothing, and in a closed conversation
 */
public record CardStart(String path, List<QuestionRows.Row> rows, QuestionRows.Proposal proposal)
        implements Serializable {}
