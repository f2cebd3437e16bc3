package nl.partnership.ejb.ruleset;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;

/** With whom the caller can share. Any other kind of receiver is a party of the vocabulary, without an organisation. */
@Stateless
@Allowed({Audience.PARTICIPANT, Audience.BOARD, Audience.DPO})
public class ReceiverService {

    @Inject
    private Receivers receivers;

    /**
     * The people of the caller's partnerships of this school year whom the rules let the caller know, then those of the
     * own organisation, without the caller; by organisation and name, at most 500.
     */
    public List<ReceiverRow> people() {
        return receivers.people();
    }

    /**
     * The organisations that a decision can name: those of the caller's partnerships, the other schools of the board,
     * and the own organisation; by name, at most 500.
     */
    public List<ReceiverChoice> organisations() {
        return receivers.organisations();
    }

    /**
     * The organisations that a record of what was shared in acute danger can name: these, and those of the partnerships of
     * the school year before, which may be the only ones in the first days of August; by name, at most 500.
     */
    public List<ReceiverChoice> organisationsInDanger() {
        return receivers.organisationsInDanger();
    }
}
