package nl.partnership.ejb.home;

import java.io.Serializable;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Sentence;

/**
 * A step of setting up the portal.
 *
 * @param title what it is called
 * @param missing what is still to be done; null when it is done
 * @param actor who is to act; null when it is done
 * @param address the page on which the caller does it; null when it is another's to do
 */
public record SetUpRow(Sentence title, Sentence missing, Audience actor, String address) implements Serializable {

    public boolean isDone() {
        return missing == null;
    }
}
