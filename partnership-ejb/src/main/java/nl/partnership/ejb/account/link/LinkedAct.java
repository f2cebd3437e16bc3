package nl.partnership.ejb.account.link;

import java.util.Optional;
import nl.partnership.domain.account.OneTimeLink;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.ejb.base.Sentence;

/**
 * Port to the rooms whose mails carry a one-time link: one bean for each act. It is asked with nobody signed in, so it says
 * no more than its mail did, and no telephone number.
 */
public interface LinkedAct {

    OneTimeLink.Act act();

    /** The record that such a link is about; empty when there is none any more. */
    Optional<? extends StoredEntity> record(String id);

    /** What the mail said about that role and record, beside role and organisation. */
    Sentence said(OneTimeLink link);

    /** Does it. */
    void does(OneTimeLink link);

    /** Path of the page behind sign-in for who wants something else than the one thing that the link does. */
    String otherwise();
}
