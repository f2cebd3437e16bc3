package nl.partnership.ejb.card;

import java.io.Serializable;

/** A guest as typed: somebody from outside the partnership. */
public record GuestEntry(String name, String organisation) implements Serializable {}
