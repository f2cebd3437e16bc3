package nl.partnership.domain.base;

/**
 * An organisation and its board, as far as that says which organisations are one: the one place that decides it.
 *
 * @param boardId null for a board and for a partner
 */
public record Belonging(String organisationId, String boardId) {

    /**
     * Whether the sharing rules take both for one organisation: each is itself, and a board is one with each of its
     * schools. Two schools of a board are two organisations (sharing model, §1).
     */
    public boolean isOneWith(Belonging other) {
        return isAtOrUnder(other.organisationId) || other.isAtOrUnder(organisationId);
    }

    /** Whether it is that organisation, or a school of that board. */
    public boolean isAtOrUnder(String organisation) {
        return organisation.equals(organisationId) || organisation.equals(boardId);
    }
}
