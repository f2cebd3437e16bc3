package nl.partnership.ejb.conversation;

import java.io.Serializable;

/** A guest as typed: somebody from outside the partnership. */
public record GuestEntry(String name, String organisation) implements Serializable {}
