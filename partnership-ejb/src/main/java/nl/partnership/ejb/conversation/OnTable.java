package nl.partnership.ejb.conversation;

import java.io.Serializable;
import java.util.List;

/**
 * What who opens the page of a question needs of it.
 *
 * @param question null when none was asked for and none is on the table yet
 * @param actors who can be named as being to act, for who writes here; empty for everybody else
 */
public record OnTable(Beat beat, QuestionView question, List<AnswerRow.Actor> actors) implements Serializable {}
