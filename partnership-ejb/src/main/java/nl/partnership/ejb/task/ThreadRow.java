package nl.partnership.ejb.task;

import java.io.Serializable;
import nl.partnership.domain.task.ThreadEnd;
import nl.partnership.ejb.base.Sentence;

/**
 * A record at the other end of a thread, for who may see it; or that it was erased after the period for which it is kept.
 *
 * @param word what such a record is called
 * @param text what it says; null when it was erased
 * @param path of the page that shows it; null when it was erased
 */
public record ThreadRow(ThreadEnd end, Sentence word, String text, String path) implements Serializable {}
