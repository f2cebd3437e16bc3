package nl.partnership.ejb.language;

import java.io.Serializable;
import java.time.LocalDate;

/** A conversation that a term can be talked about in: planned or open, with no other term. */
public record TalkChoice(String id, LocalDate heldOn) implements Serializable {}
