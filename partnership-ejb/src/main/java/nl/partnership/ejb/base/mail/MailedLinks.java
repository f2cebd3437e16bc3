package nl.partnership.ejb.base.mail;

/** Port: knows the links in mails. Asked right before a mail is sent, as it may have waited while they stopped working. */
public interface MailedLinks {

    /**
     * What a mail says, with new links in the place of those that open nothing any more though a new one would.
     *
     * @param recipient to whom it goes; links of others stay as they are
     */
    String working(String recipient, String body);
}
